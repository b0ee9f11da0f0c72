package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.cancellation.job.CardOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A card of a job with what became of it.
 *
 * @param userId whose card it is; null if the card does not exist any more
 */
public record LedgerEntry(CardOutcome outcome, @Nullable String userId) {}
