package io.cardworkbench.cards.api;

import io.cardworkbench.cards.query.CustomerStream;
import java.util.List;

/** The cards that a customer sees. */
record StreamJson(List<CardJson> data) {

    static StreamJson of(CustomerStream stream) {
        return new StreamJson(stream.cards().stream().map(CardJson::of).toList());
    }
}
