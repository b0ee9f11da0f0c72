package io.cardworkbench.cards.criteria;

/**
 * How many cards of a template are in a status.
 *
 * @param template the id of the template
 */
public record CardCount(int template, CardStatus status, long cards) {}
