package io.cardworkbench.cards;

import io.cardworkbench.Decision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the clock has something to do with a card. */
@Decision
record CardTimes(
        @Nullable Instant embargoUntil,
        @Nullable Instant snoozedUntil,
        @Nullable Instant expiresAt) {}
