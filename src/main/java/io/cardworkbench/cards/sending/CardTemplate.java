package io.cardworkbench.cards.sending;

/** What cards are made from. */
public record CardTemplate(CardTemplateId id, String name) {}
