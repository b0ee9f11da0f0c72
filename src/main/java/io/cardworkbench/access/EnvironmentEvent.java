package io.cardworkbench.access;

import org.jspecify.annotations.Nullable;

/**
 * Happened, in the same transaction: an environment was made or changed.
 *
 * @param before null for a new one
 */
public record EnvironmentEvent(@Nullable Environment before, Environment after, Actor by) {}
