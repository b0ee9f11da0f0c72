package io.cardworkbench.cancellation.review;

/** Happened: someone made a review. */
public record ReviewMade(Review review, String byName) {}
