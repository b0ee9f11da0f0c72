package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changes about a job while it lives.
 *
 * @param placeInQueue 1 for the next one to start; 0 unless queued
 * @param cardsPerSecond the mean of the last seconds; 0 unless running
 * @param endedBy who stopped or withdrew it; of a running one, who asked it to stop
 * @param failure why it failed
 * @param rightLost whether its submitter lost the permission to cancel cards while it ran; of a job that has ended, whether
 *     they had lost it by then
 */
public record JobProgress(
        JobId id,
        EnvironmentId environment,
        ActorId submittedBy,
        JobState state,
        JobNumbers numbers,
        int placeInQueue,
        double cardsPerSecond,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable String endedBy,
        @Nullable String failure,
        boolean rightLost) {

    /** Whether it has been asked to stop, and only waits for its workers to let go. */
    public boolean isStopping() {
        return state == JobState.RUNNING && endedBy != null;
    }

    /** How long a running job still takes at its present rate; empty while that can't be told. */
    public Optional<Duration> timeLeft() {
        return state == JobState.RUNNING && cardsPerSecond > 0
                ? Optional.of(Duration.ofMillis((long) (numbers.remaining() / cardsPerSecond * 1000)))
                : Optional.empty();
    }

    public JobProgress waiting(int place) {
        return with(numbers, place, 0, rightLost);
    }

    public JobProgress running(JobNumbers newNumbers, double rate, boolean isRightLost) {
        return with(newNumbers, 0, rate, isRightLost);
    }

    private JobProgress with(JobNumbers newNumbers, int place, double rate, boolean isRightLost) {
        return new JobProgress(
                id,
                environment,
                submittedBy,
                state,
                newNumbers,
                place,
                rate,
                started,
                ended,
                endedBy,
                failure,
                isRightLost);
    }
}
