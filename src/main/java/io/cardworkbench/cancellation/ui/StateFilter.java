package io.cardworkbench.cancellation.ui;

import io.cardworkbench.cancellation.job.JobState;
import java.util.EnumSet;
import java.util.Set;

/** Which jobs the column shows, by their state. */
enum StateFilter {
    ALL,
    UNFINISHED,
    COMPLETED,
    ENDED_EARLY;

    Set<JobState> states() {
        return switch (this) {
            case ALL -> EnumSet.allOf(JobState.class);
            case UNFINISHED -> EnumSet.of(JobState.QUEUED, JobState.RUNNING, JobState.PAUSED);
            case COMPLETED -> EnumSet.of(JobState.COMPLETED, JobState.COMPLETED_WITH_FAILURES);
            case ENDED_EARLY -> EnumSet.of(JobState.STOPPED, JobState.FAILED, JobState.WITHDRAWN, JobState.REFUSED);
        };
    }
}
