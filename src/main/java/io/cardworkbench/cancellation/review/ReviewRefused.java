package io.cardworkbench.cancellation.review;

import io.cardworkbench.cancellation.CancelJobService;

/** Refuses to make a review, or to start a job from one. */
public final class ReviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** Without a criterion every open card would match. */
        UNSCOPED,
        /** A card template of the criteria does not exist in the environment. */
        UNKNOWN_TEMPLATE,
        /** It does not exist, or belongs to another member or environment. */
        UNKNOWN,
        EXPIRED,
        /** No card matched. */
        EMPTY,
        /** The database took longer than a review may take. */
        TOOK_TOO_LONG,
        /** Whoever asked for it gave up before it was ready. */
        GIVEN_UP,
        /** The reason given for the job is longer than {@value CancelJobService#MAX_REASON_LENGTH} characters. */
        REASON_TOO_LONG
    }

    private final Reason reason;

    public ReviewRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
