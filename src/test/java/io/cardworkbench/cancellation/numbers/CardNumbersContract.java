package io.cardworkbench.cancellation.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.numbers.CardNumberService;
import io.cardworkbench.cards.numbers.DayNumbers;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many cards are open, were sent and were cancelled, without counting them when somebody asks. */
abstract class CardNumbersContract extends EngineContract {

    @Autowired
    CardNumberService numbers;

    @Autowired
    CountCancelled countCancelled;

    @Test
    void tellsWhatIsOpen() {
        var sent = cards.send(environment, template, 5);
        cards.snooze(environment, sent.get(0));
        cards.complete(environment, sent.get(1));
        cards.send(environment, cards.newTemplate(environment, "Survey"), 7);

        var open = numbers.open(environment);

        assertThat(open.all()).isEqualTo(11);
        assertThat(open.byStatus()).containsOnly(Map.entry(CardStatus.ACTIVE, 10L), Map.entry(CardStatus.SNOOZED, 1L));
        assertThat(open.byTemplate())
                .extracting(of -> of.template().name(), of -> of.cards())
                .containsExactly(tuple("Survey", 7L), tuple(template.name(), 4L));
    }

    @Test
    void tellsWhatWasSentAndCancelledOnEachDay() {
        var before = clock.instant();
        cards.send(environment, template, 3);
        numbers.countSent();
        clock.advance(Duration.ofDays(1));
        cards.send(environment, template, 4);
        var job = run(submit(review(allOfTemplate())));
        assertThat(job.numbers().cancelled()).isEqualTo(7);
        count();

        var days = days(environment);

        assertThat(days.subList(28, 30)).extracting(DayNumbers::sent).containsExactly(3L, 4L);
        assertThat(days.subList(28, 30)).extracting(DayNumbers::cancelled).containsExactly(0L, 7L);
        assertThat(days.get(28).day()).isEqualTo(before.atZone(ZoneOffset.UTC).toLocalDate());
        assertThat(days(organization.newEnvironment()))
                .allSatisfy(day -> assertThat(day.sent() + day.cancelled()).isZero());
    }

    @Test
    void countsNothingTwice() {
        cards.send(environment, template, 2);
        count();
        cards.send(environment, template, 3);
        count();
        count();

        assertThat(days(environment)).last().extracting(DayNumbers::sent).isEqualTo(5L);
    }

    /** A job that runs is counted as far as it is. */
    @Test
    void countsTheCardsOfAJobThatRuns() {
        cards.send(environment, template, 40);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);
        count();
        assertThat(days(environment)).last().extracting(DayNumbers::cancelled).isEqualTo(10L);
        runOneChunk(job);
        count();

        assertThat(days(environment)).last().extracting(DayNumbers::cancelled).isEqualTo(20L);
    }

    @Test
    void findsByNightWhatCameByAnotherWay() {
        cards.send(environment, template, 2);
        clock.advance(Duration.ofDays(2));
        cards.send(environment, template, 1);
        count();
        jdbc.sql("""
                        delete from card_number where environment_id = :environment and quarter < (
                            select max(quarter) from card_number where environment_id = :environment)
                        """).param("environment", environment.value()).update();

        numbers.countSent();
        assertThat(days(environment)).extracting(DayNumbers::sent).endsWith(0L, 0L, 1L);

        numbers.recountSent();
        assertThat(days(environment)).extracting(DayNumbers::sent).endsWith(2L, 0L, 1L);
    }

    /** Both may be at work at the same moment, and would put the same numbers there. */
    @Test
    void leavesByNightWhatIsCountedEveryMinute() {
        cards.send(environment, template, 2);
        count();
        cards.send(environment, template, 3);

        numbers.recountSent();
        assertThat(days(environment)).last().extracting(DayNumbers::sent).isEqualTo(2L);

        numbers.countSent();
        assertThat(days(environment)).last().extracting(DayNumbers::sent).isEqualTo(5L);
    }

    @Test
    void forgetsWhatNobodyIsTold() {
        cards.send(environment, template, 2);
        count();
        clock.advance(Duration.ofDays(40));
        cards.send(environment, template, 1);
        count();

        assertThat(jdbc.sql("select count(*) from card_number where environment_id = :environment")
                        .param("environment", environment.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void count() {
        numbers.countSent();
        countCancelled.count();
    }

    private List<DayNumbers> days(EnvironmentId environment) {
        return numbers.days(environment, ZoneOffset.UTC);
    }
}

@OnH2
class CardNumbersOnH2Test extends CardNumbersContract {}

@OnPostgres
class CardNumbersOnPostgresTest extends CardNumbersContract {}
