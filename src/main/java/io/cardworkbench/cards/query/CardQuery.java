package io.cardworkbench.cards.query;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Asks for cards whether open or closed, newest first.
 *
 * @param criteria what they must match; names no status
 * @param statuses the statuses that they may have; none named means any
 */
@Decision
public record CardQuery(CardCriteria criteria, Set<CardStatus> statuses) {

    private static final Set<CardStatus> ANY = EnumSet.allOf(CardStatus.class);

    public CardQuery {
        if (criteria.values().containsKey(CardAttribute.STATUS)) {
            throw new IllegalArgumentException("A query names its statuses apart from its criteria");
        }
        statuses = Collections.unmodifiableSet(statuses.isEmpty() ? ANY : EnumSet.copyOf(statuses));
    }

    /** Every card. */
    public static CardQuery all() {
        return new CardQuery(CardCriteria.none(), ANY);
    }

    public boolean isOfAnyStatus() {
        return statuses.equals(ANY);
    }

    boolean isOfOpenCards() {
        return statuses.stream().allMatch(CardStatus::isOpen);
    }
}
