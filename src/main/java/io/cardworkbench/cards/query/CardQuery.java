package io.cardworkbench.cards.query;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The criteria of those of its cards that are open; empty where it asks for closed ones alone. */
    public Optional<CardCriteria> ofOpenOnes() {
        var open = statuses.stream().filter(CardStatus::isOpen).collect(Collectors.toSet());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                open.equals(CardStatus.open())
                        ? criteria
                        : criteria.with(
                                CardAttribute.STATUS,
                                open.stream().sorted().map(CardStatus::key).toList()));
    }

    boolean isOfOpenCards() {
        return statuses.stream().allMatch(CardStatus::isOpen);
    }
}
