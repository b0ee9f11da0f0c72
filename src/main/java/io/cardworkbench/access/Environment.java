package io.cardworkbench.access;

/**
 * A separate space inside the organization, with its own cards and templates.
 *
 * @param color what marks it
 * @param active whether anything in it can be changed
 */
public record Environment(EnvironmentId id, String name, EnvironmentColor color, boolean active) {}
