package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import java.util.List;

/** Cards were sent; announced in the transaction that did it, once for all of them. */
record CardsSent(EnvironmentId environment, List<CardId> ids) {

    CardsSent {
        ids = List.copyOf(ids);
    }
}
