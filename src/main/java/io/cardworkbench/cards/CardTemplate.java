package io.cardworkbench.cards;

/** What cards are made from. */
public record CardTemplate(CardTemplateId id, String name) {}
