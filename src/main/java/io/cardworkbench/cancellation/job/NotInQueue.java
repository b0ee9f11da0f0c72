package io.cardworkbench.cancellation.job;

/** Refuses to put a job beside another one that is not in the queue, or has begun. */
public final class NotInQueue extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotInQueue(JobId other) {
        super("Job " + other + " does not wait in this queue");
    }
}
