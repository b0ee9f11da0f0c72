package io.cardworkbench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockDifferenceTest {

    private static final Instant ASKED = Instant.parse("2026-10-25T00:45:30Z");

    @Test
    void isMeasuredHalfwayBetweenQuestionAndAnswer() {
        var measured = ClockDifference.measured(ASKED, ASKED.plusSeconds(60).plusMillis(20), ASKED.plusMillis(40));
        assertThat(measured).isEqualTo(difference(60_000, 20));
    }

    @Test
    void isToleratedUpToTwoSecondsInBothDirections() {
        assertThat(difference(2_000, 0).isTolerated()).isTrue();
        assertThat(difference(-2_000, 0).isTolerated()).isTrue();
        assertThat(difference(2_001, 0).isTolerated()).isFalse();
        assertThat(difference(-2_001, 0).isTolerated()).isFalse();
    }

    @Test
    void staysWhileMeasurementsDoNotContradictIt() {
        var known = difference(100, 5);
        assertThat(known.correctedBy(difference(110, 5))).isEqualTo(known);
        assertThat(known.correctedBy(difference(90, 5))).isEqualTo(known);
        assertThat(known.correctedBy(difference(111, 5))).isEqualTo(difference(111, 5));
    }

    @Test
    void isTakenFromTheQuickestAnswer() {
        assertThat(difference(100, 5).orMoreCertain(difference(300, 200))).isEqualTo(difference(100, 5));
        assertThat(difference(300, 200).orMoreCertain(difference(100, 5))).isEqualTo(difference(100, 5));
    }

    private static ClockDifference difference(long aheadMillis, long uncertaintyMillis) {
        return new ClockDifference(Duration.ofMillis(aheadMillis), Duration.ofMillis(uncertaintyMillis));
    }
}
