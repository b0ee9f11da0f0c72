package io.cardworkbench.cards;

/** A card that matches criteria, as a selection passes it on. */
public record SelectedCard(long id, CardStatus status, CardTemplateId template) {}
