package io.cardworkbench.cards.api;

import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.sending.SentCards;
import java.util.List;

/**
 * What was sent.
 *
 * @param cardInstanceIds the cards in the order of the customers
 * @param repeatedUserIds how many user ids were given again, and left out
 */
record SentJson(List<String> cardInstanceIds, int repeatedUserIds) {

    static SentJson of(SentCards sent) {
        return new SentJson(sent.ids().stream().map(CardId::toString).toList(), sent.repeats());
    }
}
