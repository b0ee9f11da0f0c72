package io.cardworkbench.cancellation.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void triesAChunkForAGoodMinuteBeforeTheLastAttempt() {
        var waited = Duration.ZERO;
        for (var passedOver : IntStream.range(0, 6).toArray()) {
            assertThat(BackOff.isLastAttempt(passedOver)).isFalse();
            waited = waited.plus(BackOff.delay(passedOver));
        }

        assertThat(BackOff.isLastAttempt(6)).isTrue();
        assertThat(waited).isEqualTo(Duration.ofSeconds(63));
    }

    @Test
    void comesBackWithinAGoodHalfMinuteHoweverLongATableIsHeld() {
        for (var passedOver : List.of(6, 12, 63, 64, 1_000)) {
            assertThat(BackOff.delay(passedOver)).isEqualTo(Duration.ofSeconds(32));
        }
    }
}
