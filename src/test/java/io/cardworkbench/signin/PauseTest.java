package io.cardworkbench.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PauseTest {

    private static final Instant NOW = Instant.parse("2026-10-25T00:45:30Z");

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "2147483647, 60"})
    void doublesUpToAMinute(int failures, int seconds) {
        assertThat(Pause.until(Counted.PAIR, failures(failures))).isEqualTo(NOW.plusSeconds(seconds));
    }

    @ParameterizedTest
    @EnumSource
    void letsTheFirstOnesFollowOneAnother(Counted by) {
        assertThat(Pause.until(by, failures(by.free() - 1))).isBefore(NOW);
        assertThat(Pause.until(by, failures(by.free()))).isAfter(NOW);
    }

    @ParameterizedTest
    @EnumSource
    void neverTakesLongerThanAMinute(Counted by) {
        assertThat(Pause.until(by, failures(1_000_000))).isBeforeOrEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void forgetsAfterAnHour() {
        var failures = failures(20);
        assertThat(Pause.counted(failures, NOW.plus(Duration.ofHours(1)))).isEqualTo(21);
        assertThat(Pause.counted(failures, NOW.plus(Duration.ofHours(1)).plusNanos(1)))
                .isEqualTo(1);
    }

    private static Failures failures(int count) {
        return new Failures(count, NOW, null);
    }
}
