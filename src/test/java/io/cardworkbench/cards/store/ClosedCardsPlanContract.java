package io.cardworkbench.cards.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who walks through closed cards looks at no more of them than asked for, however many there are. */
abstract class ClosedCardsPlanContract {

    static final int MOST = 100;

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    CardStates states;

    @Autowired
    JdbcClient jdbc;

    EnvironmentId environment;
    List<CardId> ids;

    @BeforeEach
    void closeCards() {
        organization.signInNewAdmin();
        environment = organization.newEnvironment();
        ids = cards.send(environment, cards.newTemplate(environment, "Offer"), 20 * MOST);
        cards.complete(environment, ids.toArray(CardId[]::new));
    }

    @Test
    void findsThemInTheOrderOfTheirIds() {
        var found = states.closed(ids.get(4).value(), ids.get(9).value(), 3);

        assertThat(found)
                .extracting(ClosedCard::card)
                .containsExactly(
                        ids.get(5).value(), ids.get(6).value(), ids.get(7).value());
        assertThat(states.closed(ids.get(8).value(), ids.get(9).value(), 3)).hasSize(1);
    }

    String plan(String explain, String sql) {
        return String.join(
                "\n",
                jdbc.sql(explain + sql)
                        .param("after", ids.getFirst().value())
                        .param("upTo", ids.getLast().value())
                        .param("most", MOST)
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}

@OnH2
class ClosedCardsPlanOnH2Test extends ClosedCardsPlanContract {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @Test
    void readsNoMoreThanAskedFor() {
        var plan = plan("explain analyze ", H2CardStateTable.CLOSED_BETWEEN);

        var scanned = SCANNED.matcher(plan);
        assertThat(scanned.find()).as(plan).isTrue();
        assertThat(Integer.parseInt(scanned.group(1))).as(plan).isLessThanOrEqualTo(MOST + 1);
    }
}

@OnPostgres
class ClosedCardsPlanOnPostgresTest extends ClosedCardsPlanContract {

    @Test
    void walksByThePrimaryKeyWithoutSorting() {
        jdbc.sql("analyze closed_card").update();

        assertThat(plan("explain ", PostgresCardStateTable.CLOSED_BETWEEN))
                .contains("Index Scan using closed_card_pk")
                .doesNotContain("Sort", "Seq Scan");
    }
}
