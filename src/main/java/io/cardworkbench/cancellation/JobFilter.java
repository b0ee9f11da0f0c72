package io.cardworkbench.cancellation;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which jobs of an environment to list.
 *
 * @param mine only those that the current member submitted
 * @param states only those in one of these states
 */
public record JobFilter(boolean mine, Set<JobState> states) {

    public JobFilter {
        states = Set.copyOf(states);
    }

    public static JobFilter all() {
        return new JobFilter(false, EnumSet.allOf(JobState.class));
    }
}
