package io.cardworkbench.cards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NewestTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final Newest<Integer> newest = new Newest<>(0);

    @Test
    void keepsTheNewestOfAllThatWasPut() throws InterruptedException {
        for (var value = 1; value <= 1_000; value++) {
            newest.put(value);
        }

        newest.await(LONG);

        assertThat(newest.get()).isEqualTo(1_000);
    }

    @Test
    void waitsForNewsOnceOnlyHoweverManyWerePut() throws InterruptedException {
        newest.put(1);
        newest.put(2);
        newest.await(LONG);
        var taker = Thread.startVirtualThread(this::awaitLong);
        assertThat(taker.join(Duration.ofMillis(50))).isFalse();

        newest.wake();

        assertThat(taker.join(Duration.ofSeconds(30))).isTrue();
        assertThat(newest.get()).isEqualTo(2);
    }

    @Test
    void waitsNoLongerThanAsked() throws InterruptedException {
        newest.await(Duration.ofMillis(1));

        assertThat(newest.get()).isZero();
    }

    private void awaitLong() {
        try {
            newest.await(LONG);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
