package io.cardworkbench.cards;

import io.cardworkbench.cards.criteria.CardStatus;

/** A card that the current transaction holds, as it is now. */
record LockedCard(long id, CardStatus status, CardTimes times) {}
