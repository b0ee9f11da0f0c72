package io.cardworkbench.cards.api;

/** The answer about what was sent. */
record SentAnswer(SentJson data) {}
