package io.cardworkbench.cards;

/**
 * What became of cards that were to be snoozed.
 *
 * @param cards how many were
 * @param expireBefore how many of them expire before they would come back, so that they never do
 */
public record SnoozedCards(int cards, int expireBefore) {}
