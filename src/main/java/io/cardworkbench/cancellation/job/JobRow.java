package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.review.ReviewId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cancel job as it is stored. Its numbers count only once it has ended; until then the chunks have them.
 *
 * @param stoppedBy who asked it to stop once it had begun; it keeps its state until no worker holds a part of it
 * @param failure why it failed; the same holds for it
 * @param work its first card counts only once it has ended
 * @param rightLost counts only once it has ended, too
 * @param series null for one that is in none
 */
public record JobRow(
        JobId id,
        ReviewId review,
        EnvironmentId environment,
        JobState state,
        JobNumbers storedNumbers,
        ActorId submittedBy,
        String submittedByName,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable String endedBy,
        @Nullable ActorId stoppedBy,
        @Nullable String failure,
        WorkTimes work,
        JobSpeed speed,
        boolean rightLost,
        @Nullable JobSeries series) {

    /** Refuses a command in a state that does not allow it. */
    public JobState after(JobCommand command) {
        return JobLifecycle.after(state, isBegun(), command)
                .orElseThrow(() -> new JobTransitionRefused(id, state, command));
    }

    /** Whether its turn has come, now or before a pause. */
    public boolean isBegun() {
        return started != null;
    }

    /** What ends the job now that no worker holds a part of it. */
    public JobCommand end(JobNumbers numbers) {
        if (failure != null) {
            return JobCommand.FAIL;
        }
        if (stoppedBy != null) {
            return JobCommand.STOP;
        }
        return numbers.failed() > 0 ? JobCommand.COMPLETE_WITH_FAILURES : JobCommand.COMPLETE;
    }

    /** Who ends it, if anyone does. */
    @Nullable
    public Actor stopper() {
        return stoppedBy == null || endedBy == null ? null : new Actor(stoppedBy, endedBy);
    }

    /** Whether it has been asked to stop, or failed, and only waits for its workers. */
    public boolean isEnding() {
        return !state.isEnded() && (stoppedBy != null || failure != null);
    }

    /** Whether it waits for its turn, or until somebody resumes it. */
    public boolean isHeld() {
        return (state == JobState.PAUSED || state == JobState.QUEUED) && !isEnding();
    }

    /** Its progress as far as it is stored with it. */
    public JobProgress stored() {
        return new JobProgress(
                id,
                environment,
                submittedBy,
                state,
                storedNumbers,
                QueuePosition.NONE,
                0,
                started,
                ended,
                endedBy,
                failure,
                rightLost,
                work,
                speed,
                List.of(),
                List.of(),
                series);
    }
}
