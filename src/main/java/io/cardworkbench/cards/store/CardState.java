package io.cardworkbench.cards.store;

import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The state in which a card comes into being. */
public record CardState(
        long card,
        CardStatus status,
        Instant updated,
        @Nullable Instant snoozedUntil) {}
