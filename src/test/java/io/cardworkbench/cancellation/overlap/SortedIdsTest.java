package io.cardworkbench.cancellation.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.RandomCases;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SortedIdsTest {

    @Test
    void countsWhatStandsInBoth() {
        RandomCases.check(500, random -> {
            var some = ids(random);
            var others = ids(random);

            var common = LongStream.of(some)
                    .filter(id -> LongStream.of(others).anyMatch(other -> other == id))
                    .count();

            assertThat(SortedIds.common(some, others)).isEqualTo((int) common);
        });
    }

    private static long[] ids(Random random) {
        return random.longs(random.nextInt(10), 0, 12).distinct().sorted().toArray();
    }
}
