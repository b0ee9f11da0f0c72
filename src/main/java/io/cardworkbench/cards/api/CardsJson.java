package io.cardworkbench.cards.api;

import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.query.CardPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of cards.
 *
 * @param next the cursor of the next page; null on the last one
 */
record CardsJson(List<CardJson> data, @Nullable String next) {

    static CardsJson of(CardPage page) {
        return new CardsJson(
                page.cards().stream().map(CardJson::of).toList(),
                page.next().map(CardId::toString).orElse(null));
    }
}
