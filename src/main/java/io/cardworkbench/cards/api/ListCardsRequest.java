package io.cardworkbench.cards.api;

import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CardSlice;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.StrictParameters;
import java.util.Set;

/** Which cards a request lists. */
record ListCardsRequest(CardQuery query, CardSlice slice) {

    static ListCardsRequest of(StrictParameters parameters) {
        var criteria = CriteriaParameters.readAllButStatus(parameters);
        var statuses = parameters.get(ListCardsParameters.STATUS).orElse(Set.of());
        return new ListCardsRequest(new CardQuery(criteria, statuses), slice(parameters));
    }

    private static CardSlice slice(StrictParameters parameters) {
        var limit = Paging.limit(parameters);
        var offset = parameters.get(ListCardsParameters.OFFSET);
        var cursor = parameters.get(ListCardsParameters.CURSOR);
        if (offset.isPresent() && cursor.isPresent()) {
            throw StrictParameters.invalid(
                    ListCardsParameters.OFFSET.name(), "goes with no cursor: the cursor says where the page begins");
        }
        return cursor.map(last -> CardSlice.after(last, limit)).orElse(CardSlice.at(offset.orElse(0), limit));
    }
}
