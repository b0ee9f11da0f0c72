package io.cardworkbench.cards;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The transitions of a card. No transition leaves a closed status. */
@Decision
final class CardLifecycle {

    private CardLifecycle() {}

    /** The status after an action, or empty if the action is refused in that status. */
    static Optional<CardStatus> after(CardStatus status, CardAction action) {
        return from(action).contains(status) ? Optional.of(to(action)) : Optional.empty();
    }

    /** The statuses in which an action is possible. */
    static Set<CardStatus> from(CardAction action) {
        return switch (action) {
            case PUBLISH -> EnumSet.of(CardStatus.EMBARGOED);
            case UNSNOOZE -> EnumSet.of(CardStatus.SNOOZED);
            case SNOOZE, COMPLETE, DISMISS -> EnumSet.of(CardStatus.ACTIVE);
            case EXPIRE, CANCEL -> CardStatus.open();
        };
    }

    /** The status that an action leads to. */
    static CardStatus to(CardAction action) {
        return switch (action) {
            case PUBLISH, UNSNOOZE -> CardStatus.ACTIVE;
            case SNOOZE -> CardStatus.SNOOZED;
            case COMPLETE -> CardStatus.COMPLETED;
            case DISMISS -> CardStatus.DISMISSED;
            case EXPIRE -> CardStatus.EXPIRED;
            case CANCEL -> CardStatus.CANCELLED;
        };
    }

    /** What the clock has to do with a card. Expiry wins: a card that ran out is not shown for a moment before. */
    static Optional<CardAction> due(CardStatus status, CardTimes times, Instant now) {
        var expire = due(CardAction.EXPIRE, times.expiresAt(), now);
        return switch (status) {
            case EMBARGOED -> expire.or(() -> due(CardAction.PUBLISH, times.embargoUntil(), now));
            case SNOOZED -> expire.or(() -> due(CardAction.UNSNOOZE, times.snoozedUntil(), now));
            case ACTIVE -> expire;
            case COMPLETED, DISMISSED, EXPIRED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<CardAction> due(CardAction action, @Nullable Instant time, Instant now) {
        return time == null || time.isAfter(now) ? Optional.empty() : Optional.of(action);
    }
}
