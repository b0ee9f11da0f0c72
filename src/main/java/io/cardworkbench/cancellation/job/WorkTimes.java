package io.cardworkbench.cancellation.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the workers of a job came along.
 *
 * @param firstCard when the first cards were done; null before
 * @param lastCard when cards were done last; null before, and once the job has ended
 * @param stopAsked when someone asked it to stop once it had begun
 * @param hindrance what keeps it from coming along
 */
public record WorkTimes(
        @Nullable Instant firstCard,
        @Nullable Instant lastCard,
        @Nullable Instant stopAsked,
        JobHindrance hindrance) {

    /** Nothing has been done yet. */
    public static final WorkTimes NONE = new WorkTimes(null, null, null, JobHindrance.NONE);

    /** As it is stored with a job. */
    public static WorkTimes stored(@Nullable Instant firstCard, @Nullable Instant stopAsked, @Nullable Instant slowed) {
        return new WorkTimes(firstCard, null, stopAsked, new JobHindrance(0, null, slowed, false));
    }

    WorkTimes worked(@Nullable Instant first, @Nullable Instant last) {
        return new WorkTimes(first, last, stopAsked, hindrance);
    }

    WorkTimes hinderedBy(JobHindrance newHindrance) {
        return new WorkTimes(firstCard, lastCard, stopAsked, newHindrance);
    }
}
