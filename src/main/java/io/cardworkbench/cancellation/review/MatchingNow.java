package io.cardworkbench.cancellation.review;

/**
 * How many open cards match criteria at one moment.
 *
 * @param more whether there are more than one job takes; then they were counted no further
 */
public record MatchingNow(int cards, boolean more) {}
