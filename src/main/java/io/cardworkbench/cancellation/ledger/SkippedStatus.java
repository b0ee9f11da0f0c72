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
        var status = outcome.status();
        return status == null ? null : valueOf(status.name());
    }
}
