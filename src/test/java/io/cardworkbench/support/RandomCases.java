package io.cardworkbench.support;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Checks a claim with random input, and says how to repeat the case that refutes it. */
public final class RandomCases {

    private RandomCases() {}

    /** The system property {@code seed} chooses the first case; without it, every run has others. */
    public static void check(int cases, Consumer<Random> claim) {
        var first = Long.getLong("seed", System.nanoTime());
        for (var seed = first; seed < first + cases; seed++) {
            try {
                claim.accept(new Random(seed));
            } catch (AssertionError | RuntimeException refuted) {
                throw new AssertionError("Repeat with -Dseed=" + seed, refuted);
            }
        }
    }

    public static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
