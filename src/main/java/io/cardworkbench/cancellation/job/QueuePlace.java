package io.cardworkbench.cancellation.job;

/** Where in the queue a job is put. */
public sealed interface QueuePlace {

    /** Before all others that have not begun. */
    record Head() implements QueuePlace {}

    /** One place nearer to the head, if it is not there. */
    record Earlier() implements QueuePlace {}

    /** One place nearer to the end, if it is not there. */
    record Later() implements QueuePlace {}

    record Before(JobId other) implements QueuePlace {}

    record After(JobId other) implements QueuePlace {}
}
