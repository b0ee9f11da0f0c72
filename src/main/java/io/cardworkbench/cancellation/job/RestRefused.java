package io.cardworkbench.cancellation.job;

import java.util.Locale;

/** Refuses to try again what a job left, because it may still get there itself, or because it left nothing. */
public final class RestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final JobState state;

    public RestRefused(JobId job, JobState state) {
        super(String.format(Locale.ROOT, "Job %s is %s: nothing is to be tried again", job, state));
        this.state = state;
    }

    /** The state that the job is in; one that has ended left nothing. */
    public JobState state() {
        return state;
    }
}
