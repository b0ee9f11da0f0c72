package io.cardworkbench.cancellation.allowance;

import java.time.Instant;

/** The cards that one job took of an allowance: all of them until it has ended, then those that it cancelled. */
record TakenCards(Instant at, int cards) {}
