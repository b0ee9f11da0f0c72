package io.cardworkbench.cancellation.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the workers of a job came along.
 *
 * @param firstCard when the first cards were done; null before
 * @param lastCard when cards were done last; null before, and once the job has ended
 * @param heldParts how many parts wait, since others hold cards of them
 * @param stopAsked when someone asked it to stop once it had begun
 */
public record WorkTimes(
        @Nullable Instant firstCard,
        @Nullable Instant lastCard,
        int heldParts,
        @Nullable Instant stopAsked) {

    /** Nothing has been done yet. */
    public static final WorkTimes NONE = new WorkTimes(null, null, 0, null);

    WorkTimes worked(@Nullable Instant first, @Nullable Instant last, int held) {
        return new WorkTimes(first, last, held, stopAsked);
    }
}
