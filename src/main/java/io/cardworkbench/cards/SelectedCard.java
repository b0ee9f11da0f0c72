package io.cardworkbench.cards;

import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplateId;

/** A card that matches criteria, as a selection passes it on. */
record SelectedCard(long id, CardStatus status, CardTemplateId template) {}
