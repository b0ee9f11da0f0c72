package io.cardworkbench.cards.query;

import io.cardworkbench.Decision;
import java.time.Instant;

/** A customer put a card off, at a time and until another. */
@Decision
record CardSnooze(Instant at, Instant until) {}
