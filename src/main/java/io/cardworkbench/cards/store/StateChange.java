package io.cardworkbench.cards.store;

import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of cards that are in one of some open statuses, or, where they are to stay open, in a single one.
 *
 * @param snoozedUntil until when a card sleeps that becomes snoozed
 * @param job the job that cancels them
 */
public record StateChange(
        Set<CardStatus> from,
        CardStatus to,
        Instant now,
        @Nullable Instant snoozedUntil,
        @Nullable Long job) {

    public StateChange {
        from = Set.copyOf(from);
        if (to.isOpen() && from.size() != 1) {
            throw new IllegalArgumentException("Cards stay open from one status, not from " + from);
        }
    }

    /** A change of which nothing else is to be known. */
    public StateChange(Set<CardStatus> from, CardStatus to, Instant now) {
        this(from, to, now, null, null);
    }

    /** The status of all of them, where they stay open. */
    CardStatus onlyFrom() {
        return from.iterator().next();
    }

    Integer[] fromCodes() {
        return from.stream().map(CardStatus::code).toArray(Integer[]::new);
    }
}
