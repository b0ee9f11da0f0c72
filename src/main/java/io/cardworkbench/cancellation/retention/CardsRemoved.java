package io.cardworkbench.cancellation.retention;

import java.time.Instant;

/**
 * All cards are gone that were closed before a moment, and the ledgers of jobs that ended before it; announced once, in the
 * transaction that notes it.
 *
 * @param cards how many cards went
 * @param ledgers of how many jobs it is not known any more which cards they had
 */
public record CardsRemoved(Instant closedBefore, long cards, int ledgers) {}
