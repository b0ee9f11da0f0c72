package io.cardworkbench.cancellation.review;

import io.cardworkbench.Decision;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws places of a list, each with the same chance; of the same number of places always the same ones. */
@Decision
final class SamplePlaces {

    private SamplePlaces() {}

    /** At most so many of them, lowest first. */
    static List<Integer> of(int count, int most) {
        return count <= most
                ? IntStream.range(0, count).boxed().toList()
                : new Random(1)
                        .ints(0, count)
                        .distinct()
                        .limit(most)
                        .sorted()
                        .boxed()
                        .toList();
    }
}
