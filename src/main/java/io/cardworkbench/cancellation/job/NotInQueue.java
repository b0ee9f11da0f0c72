package io.cardworkbench.cancellation.job;

/** Refuses to put a job beside another one that is not in the queue, or has begun. */
public final class NotInQueue extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient JobId other;

    public NotInQueue(JobId other) {
        super("Job " + other + " does not wait in this queue");
        this.other = other;
    }

    /** The one that a job can't be put beside. */
    public JobId other() {
        return other;
    }
}
