package io.cardworkbench.cancellation.job;

import java.util.Locale;

/** Refuses to try again what a job left: it may still get there itself, it left nothing, or which cards it left is not kept any more. */
public final class RestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final JobState state;
    private final boolean ofUnknownCards;

    private RestRefused(JobId job, JobState state, boolean ofUnknownCards) {
        super(String.format(
                Locale.ROOT,
                ofUnknownCards
                        ? "Job %s is %s: its cards are not known any more"
                        : "Job %s is %s: nothing is to be tried again",
                job,
                state));
        this.state = state;
        this.ofUnknownCards = ofUnknownCards;
    }

    public static RestRefused ofNothing(JobId job, JobState state) {
        return new RestRefused(job, state, false);
    }

    public static RestRefused ofUnknownCards(JobId job, JobState state) {
        return new RestRefused(job, state, true);
    }

    /** Whether it is not kept any more which cards the job left. */
    public boolean isOfUnknownCards() {
        return ofUnknownCards;
    }

    /** The state that the job is in; one that has ended left nothing. */
    public JobState state() {
        return state;
    }
}
