package io.cardworkbench.cancellation.job;

/**
 * Where in the queue a job is.
 *
 * @param place 1 for the next one to start; 0 unless queued
 * @param before how many come before it that it can be put before: those that have not begun
 * @param behind how many come after it
 */
public record QueuePosition(int place, int before, int behind) {

    /** Of a job that is not queued. */
    public static final QueuePosition NONE = new QueuePosition(0, 0, 0);
}
