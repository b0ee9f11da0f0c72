package io.cardworkbench.cards;

import io.cardworkbench.Decision;

/** What can happen to an open card. */
@Decision
enum CardAction {
    /** By the clock: the embargo ends. */
    PUBLISH,
    /** By the customer, until a time. */
    SNOOZE,
    /** By the clock: the snooze ends. */
    UNSNOOZE,
    /** By the customer. */
    COMPLETE,
    /** By the customer. */
    DISMISS,
    /** By the clock: the expiry time is reached. */
    EXPIRE,
    /** By a cancel job. */
    CANCEL
}
