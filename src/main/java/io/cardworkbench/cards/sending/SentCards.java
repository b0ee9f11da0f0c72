package io.cardworkbench.cards.sending;

import io.cardworkbench.cards.criteria.CardId;
import java.util.List;

/**
 * What a sending made.
 *
 * @param ids the cards in the order of the customers, the copies of one customer together
 * @param repeats how many user ids were given again, and therefore left out
 */
public record SentCards(List<CardId> ids, int repeats) {

    public SentCards {
        ids = List.copyOf(ids);
    }
}
