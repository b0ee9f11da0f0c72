package io.cardworkbench.cards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatestTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final Latest<Integer> latest = new Latest<>(0);

    @Test
    void keepsTheNewestOfAllThatWasPut() throws InterruptedException {
        for (var value = 1; value <= 1_000; value++) {
            latest.put(value);
        }

        latest.await(LONG);

        assertThat(latest.get()).isEqualTo(1_000);
    }

    @Test
    void waitsForNewsOnceOnlyHoweverManyWerePut() throws InterruptedException {
        latest.put(1);
        latest.put(2);
        latest.await(LONG);
        var taker = Thread.startVirtualThread(this::awaitLong);
        assertThat(taker.join(Duration.ofMillis(50))).isFalse();

        latest.wake();

        assertThat(taker.join(Duration.ofSeconds(30))).isTrue();
        assertThat(latest.get()).isEqualTo(2);
    }

    @Test
    void waitsNoLongerThanAsked() throws InterruptedException {
        latest.await(Duration.ofMillis(1));

        assertThat(latest.get()).isZero();
    }

    private void awaitLong() {
        try {
            latest.await(LONG);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
