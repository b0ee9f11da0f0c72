package io.cardworkbench.signin;

import io.cardworkbench.access.Actor;

/** A member has ended all sessions of their own, announced in the transaction that did it. */
public record SignedOutEverywhere(Actor by) {}
