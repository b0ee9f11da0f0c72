package io.cardworkbench.cancellation.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.RandomCases;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplePlacesTest {

    @Test
    void drawsAsManyDifferentPlacesAsThereAreAndAsAreWanted() {
        RandomCases.check(200, random -> {
            var count = random.nextInt(2_000);
            var most = random.nextInt(200);
            assertThat(SamplePlaces.of(count, most))
                    .hasSize(Math.min(count, most))
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .allMatch(place -> place >= 0 && place < count);
        });
    }

    @Test
    void takesAllOfAFew() {
        assertThat(SamplePlaces.of(5, 100))
                .containsExactlyElementsOf(IntStream.range(0, 5).boxed().toList());
    }

    @Test
    void drawsEvenly() {
        assertThat(SamplePlaces.of(100_000, 100).stream()
                        .mapToInt(place -> place)
                        .average()
                        .orElseThrow())
                .isBetween(40_000.0, 60_000.0);
    }
}
