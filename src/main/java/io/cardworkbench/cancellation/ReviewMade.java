package io.cardworkbench.cancellation;

/** Happened: a member made a review. */
public record ReviewMade(Review review, String memberName) {}
