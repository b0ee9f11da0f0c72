package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.cancellation.job.CardOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of a card.
 *
 * @param status in which status a skipped card was when its turn came, or that it had been closed and was not kept any more
 * @param failure why a card failed
 * @param userId whose card it is; null if it does not exist any more
 */
public record OutcomeJson(
        String cardInstanceId,
        CardOutcome.Kind outcome,

        @Nullable SkippedStatus status,

        @Nullable String failure,
        @Nullable String userId) {

    public static OutcomeJson of(LedgerEntry entry) {
        var outcome = entry.outcome();
        return new OutcomeJson(
                outcome.card().toString(),
                outcome.kind(),
                SkippedStatus.of(outcome),
                outcome.failure(),
                entry.userId());
    }
}
