package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cards of one chunk, and what is noted of those that were not cancelled.
 *
 * @param done whether their turn has come
 */
record ChunkLedger(
        int number, List<Long> cards, boolean done, Map<Long, Optional<CardStatus>> skipped, Map<Long, String> failed) {

    /** The cards in the order of their ids. */
    List<CardOutcome> outcomes() {
        return cards.stream().map(this::outcome).toList();
    }

    private CardOutcome outcome(Long id) {
        var card = new CardId(id);
        if (!done) {
            return new CardOutcome(card, CardOutcome.Kind.REMAINING, null, null);
        }
        var status = skipped.get(id);
        if (status != null) {
            return new CardOutcome(card, CardOutcome.Kind.SKIPPED, status.orElse(null), null);
        }
        var failure = failed.get(id);
        return failure == null
                ? new CardOutcome(card, CardOutcome.Kind.CANCELLED, null, null)
                : new CardOutcome(card, CardOutcome.Kind.FAILED, null, failure);
    }
}
