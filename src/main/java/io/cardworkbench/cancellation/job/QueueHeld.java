package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.EnvironmentId;

/** Refuses to change which jobs of an environment run, because another transaction has been doing so for too long. */
public final class QueueHeld extends RuntimeException {

    private static final long serialVersionUID = 1;

    public QueueHeld(EnvironmentId environment) {
        super("Another transaction holds the queue of environment " + environment);
    }
}
