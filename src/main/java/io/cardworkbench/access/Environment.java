package io.cardworkbench.access;

/**
 * A separate space inside the organization, with its own cards and templates.
 *
 * @param active whether anything in it can be changed
 */
public record Environment(EnvironmentId id, String name, boolean active) {}
