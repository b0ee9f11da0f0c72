package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.ActorId;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which jobs of an environment to list.
 *
 * @param mine only those that the caller submitted
 * @param states only those in one of these states
 */
public record JobFilter(boolean mine, Set<JobState> states) {

    public JobFilter {
        states = Set.copyOf(states);
    }

    /** Whether a job is one of those that are listed for a caller. */
    public boolean takes(JobProgress job, ActorId caller) {
        return states.contains(job.state()) && (!mine || job.submittedBy().equals(caller));
    }

    public static JobFilter all() {
        return new JobFilter(false, EnumSet.allOf(JobState.class));
    }
}
