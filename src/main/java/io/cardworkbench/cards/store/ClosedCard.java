package io.cardworkbench.cards.store;

import java.time.Instant;

/** A closed card, and when it was closed. */
public record ClosedCard(long card, Instant closed) {}
