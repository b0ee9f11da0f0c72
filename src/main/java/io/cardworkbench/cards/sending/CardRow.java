package io.cardworkbench.cards.sending;

import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A card as it is first written. */
record CardRow(
        long id,
        NewCard card,
        CardStatus status,
        Instant updated,
        @Nullable Instant snoozedUntil) {}
