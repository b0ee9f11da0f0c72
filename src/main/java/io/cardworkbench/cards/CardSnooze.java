package io.cardworkbench.cards;

import java.time.Instant;

/** A customer put a card off, at a time and until another. */
record CardSnooze(Instant at, Instant until) {}
