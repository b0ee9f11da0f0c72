package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.cancellation.job.CardOutcome;
import org.jspecify.annotations.Nullable;

/** In which status a card was that was skipped, as the API and exports have it. */
public enum SkippedStatus {
    EMBARGOED,
    ACTIVE,
    SNOOZED,
    COMPLETED,
    DISMISSED,
    EXPIRED,
    CANCELLED,
    /** It had been closed, and was not kept any more. */
    NOT_KEPT;

    static @Nullable SkippedStatus of(CardOutcome outcome) {
        if (outcome.isNotKept()) {
            return NOT_KEPT;
        }
        return switch (outcome.status()) {
            case null -> null;
            case EMBARGOED -> EMBARGOED;
            case ACTIVE -> ACTIVE;
            case SNOOZED -> SNOOZED;
            case COMPLETED -> COMPLETED;
            case DISMISSED -> DISMISSED;
            case EXPIRED -> EXPIRED;
            case CANCELLED -> CANCELLED;
        };
    }
}
