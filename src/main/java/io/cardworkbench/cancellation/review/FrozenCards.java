package io.cardworkbench.cancellation.review;

/**
 * The cards that were frozen for a review.
 *
 * @param lastId the highest id, or 0 if there is none
 */
record FrozenCards(int count, long lastId) {}
