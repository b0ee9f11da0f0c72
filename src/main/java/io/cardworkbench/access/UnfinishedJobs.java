package io.cardworkbench.access;

/** Knows what still works in an environment; implemented by whoever works there. */
public interface UnfinishedJobs {

    /** Whether there are any; until the end of the current transaction no new one starts. */
    boolean holdIn(EnvironmentId environment);
}
