package io.cardworkbench.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The numbers of open cards are those of the open cards, whatever has happened to them. */
abstract class OpenCountsContract {

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    CardStates states;

    @Autowired
    CardUpkeepService upkeep;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    EnvironmentId environment;
    CardTemplate template;

    @BeforeEach
    void makeTemplate() {
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Offer");
    }

    @Test
    void followsWhatCustomersAndJobsDo() {
        var ids = cards.send(environment, template, 10);
        cards.send(environment, cards.newTemplate(environment, "Survey"), 3);
        assertThat(states.openCounts(environment)).hasSize(2);

        cards.snooze(environment, ids.get(0), ids.get(1), ids.get(2));
        assertNumbersAreTrue();
        cards.complete(environment, ids.get(3), ids.get(4));
        cards.dismiss(environment, ids.get(5));
        assertNumbersAreTrue();
        upkeep.foldCounts();
        cards.cancel(ids.get(0), ids.get(6), ids.get(3));
        assertNumbersAreTrue();
        upkeep.foldCounts();
        assertNumbersAreTrue();

        cards.cancel(ids.toArray(CardId[]::new));

        assertThat(states.openCounts(environment)).extracting(CardCount::cards).containsExactly(3L);
        assertNumbersAreTrue();
    }

    @Test
    void countsNothingThatIsRolledBack() {
        var ids = cards.send(environment, template, 4);

        transaction.executeWithoutResult(status -> {
            cards.complete(environment, ids.get(0));
            status.setRollbackOnly();
        });

        assertThat(states.openCounts(environment))
                .containsExactly(new CardCount(template.id().value(), CardStatus.ACTIVE, 4));
    }

    /** Half a microsecond is where databases and drivers round differently. */
    @Test
    void aCardIsAsOldAsItsStateWhateverTheClockSays() {
        var now = Instant.parse("2026-01-01T00:00:00.000000500Z");
        var sent = new ArrayList<CardId>();
        for (var micros = 0; micros < 20; micros++) {
            var at = now.plusNanos(micros * 1_000L);
            sent.add(cards.send(new NewCard(
                    environment, template.id(), "someone", true, null, null, null, null, at, null, null, "{}")));
        }

        assertThat(jdbc.sql("select count(*) from card where environment_id = :environment and updated = created")
                        .param("environment", environment.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(sent.size());
    }

    void assertNumbersAreTrue() {
        var counted = jdbc.sql("""
                        select card_template_id, status, count(*) as cards from card
                        where environment_id = :environment and status <= 3
                        group by card_template_id, status
                        """)
                .param("environment", environment.value())
                .query((row, number) -> new CardCount(
                        row.getInt("card_template_id"), CardStatus.ofCode(row.getInt("status")), row.getLong("cards")))
                .list();
        assertThat(states.openCounts(environment)).containsExactlyInAnyOrderElementsOf(counted);
    }
}

@OnH2
class OpenCountsOnH2Test extends OpenCountsContract {}

@OnPostgres
class OpenCountsOnPostgresTest extends OpenCountsContract {

    @Test
    void countsAnewWhatCameByAnotherWay() {
        var ids = cards.send(environment, template, 5);
        jdbc.sql("delete from open_card where id = any(:ids)")
                .param("ids", List.of(ids.get(0).value(), ids.get(1).value()).toArray(Long[]::new))
                .update();

        upkeep.recount();

        assertNumbersAreTrue();
        assertThat(states.openCounts(environment)).extracting(CardCount::cards).containsExactly(3L);
    }

    /** What others commit only later is added later. */
    @Test
    void countsAnewWhileOthersAct() {
        var ids = cards.send(environment, template, 5);

        transaction.executeWithoutResult(status -> {
            cards.complete(environment, ids.get(0));
            inAnotherThread(upkeep::recount);
        });

        assertNumbersAreTrue();
        upkeep.foldCounts();
        assertNumbersAreTrue();
    }

    private static void inAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
