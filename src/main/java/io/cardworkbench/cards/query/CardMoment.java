package io.cardworkbench.cards.query;

import io.cardworkbench.Decision;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a card.
 *
 * @param snoozedUntil until when the customer put it off
 */
@Decision
public record CardMoment(Kind kind, Instant at, @Nullable Instant snoozedUntil) {

    /** What can happen to a card, in the order in which it happens at one time. */
    public enum Kind {
        SENT,
        EMBARGO_ENDED,
        SNOOZE_ENDED,
        SNOOZED,
        COMPLETED,
        DISMISSED,
        EXPIRED,
        CANCELLED
    }

    static CardMoment of(Kind kind, Instant at) {
        return new CardMoment(kind, at, null);
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(snoozedUntil);
    }
}
