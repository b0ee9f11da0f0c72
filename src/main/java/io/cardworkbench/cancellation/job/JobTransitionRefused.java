package io.cardworkbench.cancellation.job;

import java.util.Locale;

/** Refuses a command in a state that does not allow it, for example to stop a job that has just ended. */
public final class JobTransitionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient JobId job;
    private final JobState state;
    private final JobCommand command;

    JobTransitionRefused(JobId job, JobState state, JobCommand command) {
        super(String.format(Locale.ROOT, "Job %s is %s: %s is not possible", job, state, command));
        this.job = job;
        this.state = state;
        this.command = command;
    }

    public JobId job() {
        return job;
    }

    /** The state that the job is in. */
    public JobState state() {
        return state;
    }

    JobCommand command() {
        return command;
    }
}
