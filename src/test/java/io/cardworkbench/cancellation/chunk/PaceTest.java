package io.cardworkbench.cancellation.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.RandomCases;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration TARGET = Duration.ofMillis(25);

    @Test
    void staysBetweenOneAndFourChunksWhateverHappens() {
        RandomCases.check(500, random -> {
            var pace = Pace.towards(TARGET);
            for (var step = 0; step < 50; step++) {
                pace = pace.after(upTo(random, Duration.ofSeconds(2)));
                assertThat(pace.chunks()).isBetween(1, 4);
            }
        });
    }

    @Test
    void settlesWhereverItComesFromWhenTheSpeedIsConstant() {
        RandomCases.check(500, random -> {
            var perTransaction = upTo(random, TARGET.dividedBy(5));
            var perChunk = upTo(random, TARGET.multipliedBy(2));
            var pace = steps(Pace.towards(TARGET), random.nextInt(6), perTransaction, Duration.ZERO);

            var settled = steps(pace, 10, perTransaction, perChunk);

            assertThat(steps(settled, 1, perTransaction, perChunk)).isEqualTo(settled);
            assertThat(time(settled, perTransaction, perChunk))
                    .satisfiesAnyOf(
                            time -> assertThat(time).isLessThanOrEqualTo(TARGET),
                            time -> assertThat(settled.chunks()).isOne());
        });
    }

    @Test
    void takesMoreWhenFastAndOneWhenSlow() {
        var fast = steps(Pace.towards(TARGET), 10, Duration.ZERO, Duration.ofMillis(1));
        assertThat(fast.chunks()).isEqualTo(4);
        assertThat(steps(fast, 10, Duration.ZERO, Duration.ofMillis(30)).chunks())
                .isOne();
    }

    private static Pace steps(Pace from, int steps, Duration perTransaction, Duration perChunk) {
        var pace = from;
        for (var step = 0; step < steps; step++) {
            pace = pace.after(time(pace, perTransaction, perChunk));
        }
        return pace;
    }

    private static Duration time(Pace pace, Duration perTransaction, Duration perChunk) {
        return perTransaction.plus(perChunk.multipliedBy(pace.chunks()));
    }

    private static Duration upTo(Random random, Duration most) {
        return Duration.ofNanos((long) (random.nextDouble() * most.toNanos()));
    }
}
