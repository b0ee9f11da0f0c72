package io.cardworkbench.cards.query;

import java.util.List;

/**
 * What a customer sees in the app: the active cards, newest first.
 *
 * @param version another one as soon as anything that is shown changes
 */
public record CustomerStream(List<Card> cards, String version) {

    public CustomerStream {
        cards = List.copyOf(cards);
    }
}
