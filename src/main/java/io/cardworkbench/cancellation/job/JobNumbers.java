package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;
import java.util.Locale;

/**
 * What became of the cards of a job. Refuses numbers that do not add up.
 *
 * @param reviewed how many cards the job has
 * @param cancelled how many it cancelled
 * @param skipped how many were no longer due when their turn came
 * @param failed how many could not be cancelled
 * @param remaining how many it has not reached
 */
@Decision
public record JobNumbers(int reviewed, int cancelled, int skipped, int failed, int remaining) {

    public JobNumbers {
        if (reviewed != cancelled + skipped + failed + remaining) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%d reviewed is not %d cancelled + %d skipped + %d failed + %d remaining",
                    reviewed,
                    cancelled,
                    skipped,
                    failed,
                    remaining));
        }
    }

    /** How many cards the job is through with. */
    public int processed() {
        return reviewed - remaining;
    }

    /** From 0 to 1. */
    public double fractionDone() {
        return reviewed == 0 ? 1 : (double) processed() / reviewed;
    }
}
