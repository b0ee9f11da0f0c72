package io.cardworkbench.cards.retention;

/**
 * What a step of a removal came to.
 *
 * @param last the highest id that it looked at
 * @param cards how many cards it removed
 * @param more whether there may be others
 */
public record Removed(long last, int cards, boolean more) {}
