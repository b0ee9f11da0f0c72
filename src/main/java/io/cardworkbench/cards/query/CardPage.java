package io.cardworkbench.cards.query;

import io.cardworkbench.cards.criteria.CardId;
import java.util.List;
import java.util.Optional;

/** Some of the cards of a query, and whether there are more after them. */
public record CardPage(List<Card> cards, boolean more) {

    public CardPage {
        cards = List.copyOf(cards);
    }

    /** After which card the next page begins, if there is one. */
    public Optional<CardId> next() {
        return more ? Optional.of(cards.getLast().id()) : Optional.empty();
    }
}
