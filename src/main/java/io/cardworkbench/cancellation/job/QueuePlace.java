package io.cardworkbench.cancellation.job;

/** Where in the queue a job is put. */
public sealed interface QueuePlace {

    /** Before all others that have not begun. */
    record Head() implements QueuePlace {}

    record Before(JobId other) implements QueuePlace {}

    record After(JobId other) implements QueuePlace {}
}
