package io.cardworkbench.cards;

/** Refuses to act on the cards that match criteria. */
public final class ActionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** Without a criterion every card would match. */
        UNSCOPED,
        /** More than one card matches, and the caller has not said that several are meant. */
        SEVERAL_MATCH,
        /** More than {@value CardActionService#MAX_CARDS} cards match. */
        TOO_MANY_MATCH,
        /** Only a time in the future can end a snooze. */
        NOT_IN_THE_FUTURE
    }

    private final Reason reason;

    ActionRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
