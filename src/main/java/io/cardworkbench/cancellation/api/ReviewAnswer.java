package io.cardworkbench.cancellation.api;

/** The answer about what would be cancelled. */
record ReviewAnswer(ReviewJson data) {}
