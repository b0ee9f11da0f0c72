package io.cardworkbench.cancellation.job;

import java.util.Optional;

/** Why a card could not be cancelled. */
public enum CardFailure {
    GONE("The card does not exist any more"),
    HELD("Something else kept the card busy each time it was tried"),
    /** What the database said follows. */
    REFUSED("The database refused to change the card: ");

    private final String reason;

    CardFailure(String reason) {
        this.reason = reason;
    }

    /** As it is stored with the job. */
    public String reason() {
        return reason;
    }

    /** The same with what explains it. */
    public String reason(String detail) {
        return reason + detail;
    }

    /** What explains a stored reason beyond its kind; empty if there is nothing. */
    public String detail(String stored) {
        return stored.substring(reason.length());
    }

    /** Which one a stored reason is; empty for those of older versions. */
    public static Optional<CardFailure> of(String stored) {
        for (var failure : values()) {
            if (stored.startsWith(failure.reason)) {
                return Optional.of(failure);
            }
        }
        return Optional.empty();
    }
}
