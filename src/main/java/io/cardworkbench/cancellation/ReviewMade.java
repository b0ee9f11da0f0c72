package io.cardworkbench.cancellation;

/** Happened: someone made a review. */
public record ReviewMade(Review review, String byName) {}
