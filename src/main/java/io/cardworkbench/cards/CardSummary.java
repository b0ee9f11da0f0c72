package io.cardworkbench.cards;

import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A card in a list. */
public record CardSummary(
        CardId id,
        String userId,
        String templateName,
        CardStatus status,
        Instant created,
        @Nullable String eventName) {}
