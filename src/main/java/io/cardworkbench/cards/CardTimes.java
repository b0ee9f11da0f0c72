package io.cardworkbench.cards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the clock has something to do with a card. */
record CardTimes(
        @Nullable Instant embargoUntil,
        @Nullable Instant snoozedUntil,
        @Nullable Instant expiresAt) {}
