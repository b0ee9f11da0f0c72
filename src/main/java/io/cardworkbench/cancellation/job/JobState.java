package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;
import java.util.EnumSet;
import java.util.Set;

/** Where a cancel job is in its life. */
@Decision
public enum JobState {
    /** Waits for the jobs before it. */
    QUEUED(1),
    RUNNING(2),
    COMPLETED(3),
    /** Done, but some cards could not be cancelled. */
    COMPLETED_WITH_FAILURES(4),
    /** Ended by a member before its end; what was cancelled stays cancelled. */
    STOPPED(5),
    /** Ended by a fault that retries did not mend. */
    FAILED(6),
    /** Taken back by a member before its turn came. */
    WITHDRAWN(7),
    /** Its submitter no longer had the permission when its turn came. */
    REFUSED(8),
    /** Held by a member; goes on when a member resumes it. */
    PAUSED(9);

    private final int code;

    JobState(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Whether nothing about the job changes any more. */
    public boolean isEnded() {
        return switch (this) {
            case QUEUED, RUNNING, PAUSED -> false;
            case COMPLETED, COMPLETED_WITH_FAILURES, STOPPED, FAILED, WITHDRAWN, REFUSED -> true;
        };
    }

    public static Set<JobState> ended() {
        return EnumSet.complementOf(EnumSet.of(QUEUED, RUNNING, PAUSED));
    }

    public static JobState ofCode(int code) {
        for (var state : values()) {
            if (state.code == code) {
                return state;
            }
        }
        throw new IllegalArgumentException("No job state has the code " + code);
    }
}
