package io.cardworkbench.access;

/** Happened, once in the life of a database: the demo organization was made, its environments are still empty. */
public record DemoStarted(EnvironmentId production, EnvironmentId sandbox) {}
