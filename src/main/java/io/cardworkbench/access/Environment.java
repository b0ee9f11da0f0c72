package io.cardworkbench.access;

/** A separate space inside the organization, with its own cards and templates. */
public record Environment(EnvironmentId id, String name) {}
