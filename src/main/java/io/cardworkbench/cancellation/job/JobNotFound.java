package io.cardworkbench.cancellation.job;

/** Refuses a job that does not exist in the environment. */
public final class JobNotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public JobNotFound(JobId job) {
        super("No job " + job + " in this environment");
    }
}
