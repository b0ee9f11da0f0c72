package io.cardworkbench.cards;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The transitions of a card. No transition leaves a closed status. */
public final class CardLifecycle {

    private CardLifecycle() {}

    /** The status after an action, or empty if the action is refused in that status. */
    public static Optional<CardStatus> after(CardStatus status, CardAction action) {
        return from(action).contains(status) ? Optional.of(to(action)) : Optional.empty();
    }

    /** The statuses in which an action is possible. */
    public static Set<CardStatus> from(CardAction action) {
        return switch (action) {
            case PUBLISH -> EnumSet.of(CardStatus.EMBARGOED);
            case UNSNOOZE -> EnumSet.of(CardStatus.SNOOZED);
            case SNOOZE, COMPLETE, DISMISS -> EnumSet.of(CardStatus.ACTIVE);
            case EXPIRE, CANCEL -> CardStatus.open();
        };
    }

    /** The status that an action leads to. */
    public static CardStatus to(CardAction action) {
        return switch (action) {
            case PUBLISH, UNSNOOZE -> CardStatus.ACTIVE;
            case SNOOZE -> CardStatus.SNOOZED;
            case COMPLETE -> CardStatus.COMPLETED;
            case DISMISS -> CardStatus.DISMISSED;
            case EXPIRE -> CardStatus.EXPIRED;
            case CANCEL -> CardStatus.CANCELLED;
        };
    }
}
