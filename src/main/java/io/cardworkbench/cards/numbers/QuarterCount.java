package io.cardworkbench.cards.numbers;

import io.cardworkbench.access.EnvironmentId;

/**
 * How many cards there were in a quarter of an hour.
 *
 * @param quarter see {@link Quarters}
 */
public record QuarterCount(EnvironmentId environment, int quarter, long cards) {}
