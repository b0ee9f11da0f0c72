package io.cardworkbench.cancellation.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cards.retention.RetentionSettings;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever watches sees whether what is not kept any more goes. */
abstract class MeasureRetentionContract extends EngineContract {

    private static final Duration KEPT = Duration.ofDays(3_650);

    @Autowired
    RoundTable rounds;

    private LocalDate firstKept;
    private Instant now;

    @BeforeEach
    @AfterEach
    void beginAnew() {
        jdbc.sql("delete from card_retention").update();
        now = clock.instant();
        firstKept = Round.firstKept(now, KEPT);
    }

    @Test
    void showsHowManyCardsTheLatestRemovalHasRemovedAndWhen() {
        rounds.begin(new Round(firstKept, 7, 9, 0, 0, false), now.minusSeconds(100));
        rounds.keep(new Round(firstKept, 9, 9, 2, 0, true), now);

        assertThat(measured("cards", KEPT)).isEqualTo(2);
        assertThat(measured("step", KEPT)).isEqualTo((double) now.getEpochSecond());
        assertThat(measured("behind", KEPT)).isZero();
    }

    @Test
    void isBehindUntilTheRemovalOfTheDayIsDone() {
        rounds.begin(new Round(firstKept.minusDays(2), 9, 9, 2, 0, true), now);
        assertThat(measured("behind", KEPT)).isEqualTo(2);

        rounds.begin(new Round(firstKept, 0, 9, 0, 0, false), now);
        assertThat(measured("behind", KEPT)).isOne();
    }

    @Test
    void showsNothingWhereAllIsKept() {
        rounds.begin(new Round(firstKept, 9, 9, 2, 0, true), now);

        assertThat(measured("cards", null)).isNaN();
        assertThat(measured("step", null)).isNaN();
        assertThat(measured("behind", null)).isNaN();
    }

    private double measured(String name, @Nullable Duration kept) {
        var registry = new SimpleMeterRegistry();
        var measure = new MeasureRetention(rounds, new RetentionSettings(kept), clock, registry);
        assertThat(measure).isNotNull();
        return registry.get("workbench.retention." + name).gauge().value();
    }
}

@OnH2
class MeasureRetentionOnH2Test extends MeasureRetentionContract {}

@OnPostgres
class MeasureRetentionOnPostgresTest extends MeasureRetentionContract {}
