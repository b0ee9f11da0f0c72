package io.cardworkbench.cards;

import java.util.List;

/** The clock or a cancel job changed many cards at once; announced in the transaction that did it, never card by card. */
public record CardsChanged(CardAction action, List<CardId> ids) {

    public CardsChanged {
        ids = List.copyOf(ids);
    }

    static CardsChanged of(CardAction action, List<Long> ids) {
        return new CardsChanged(action, ids.stream().map(CardId::new).toList());
    }
}
