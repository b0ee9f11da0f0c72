package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.ActorId;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which jobs of an environment to list.
 *
 * @param mine only those that the caller submitted
 * @param states only those in one of these states
 * @param seriesAsOne whether the first job of a series stands for all of it, in whatever of its states it is wanted
 */
public record JobFilter(boolean mine, Set<JobState> states, boolean seriesAsOne) {

    public JobFilter {
        states = Set.copyOf(states);
    }

    /** Each job by itself. */
    public JobFilter(boolean mine, Set<JobState> states) {
        this(mine, states, false);
    }

    public JobFilter withSeriesAsOne() {
        return new JobFilter(mine, states, true);
    }

    /** Whether a job is one of those that are listed for a caller. */
    public boolean takes(JobProgress job, ActorId caller) {
        return states.contains(job.state()) && (!mine || job.submittedBy().equals(caller));
    }

    public static JobFilter all() {
        return new JobFilter(false, EnumSet.allOf(JobState.class));
    }
}
