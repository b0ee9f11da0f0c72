package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import java.util.List;

/** Cards were sent; announced in the transaction that did it, once for all of them. */
public record CardsSent(EnvironmentId environment, List<CardId> ids) {

    public CardsSent {
        ids = List.copyOf(ids);
    }
}
