package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.cards.criteria.CardId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cards of a job to list.
 *
 * @param kinds only those with one of these outcomes
 * @param customer only those of this customer; where a card is named too, that one as well
 * @param card only this one
 */
public record LedgerFilter(
        Set<CardOutcome.Kind> kinds,
        @Nullable String customer,
        @Nullable CardId card) {

    public LedgerFilter {
        kinds = Set.copyOf(kinds);
    }

    public static LedgerFilter all() {
        return new LedgerFilter(EnumSet.allOf(CardOutcome.Kind.class), null, null);
    }

    boolean isSearch() {
        return customer != null || card != null;
    }
}
