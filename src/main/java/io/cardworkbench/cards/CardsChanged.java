package io.cardworkbench.cards;

import io.cardworkbench.cards.criteria.CardId;
import java.util.List;

/** The clock, a cancel job or a customer changed cards; announced in the transaction that did it, once for all of them. */
public record CardsChanged(CardAction action, List<CardId> ids) {

    public CardsChanged {
        ids = List.copyOf(ids);
    }

    static CardsChanged of(CardAction action, List<Long> ids) {
        return new CardsChanged(action, ids.stream().map(CardId::new).toList());
    }
}
