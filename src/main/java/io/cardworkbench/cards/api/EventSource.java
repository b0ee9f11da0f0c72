package io.cardworkbench.cards.api;

/** Whether a card was sent in earnest, or to try something. */
enum EventSource {
    LIVE,
    TEST
}
