package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.query.CardSlice;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The cards that a search of a ledger means. */
@Component
class CardsSearched {

    /** How many cards of one customer are looked at, the newest first. */
    private static final int MAX_CARDS = 10_000;

    private final CardQueryService queries;

    CardsSearched(CardQueryService queries) {
        this.queries = queries;
    }

    Set<Long> of(EnvironmentId environment, LedgerFilter filter) {
        var ids = new HashSet<Long>();
        if (filter.card() != null) {
            ids.add(filter.card().value());
        }
        if (filter.customer() != null
                && CardAttribute.USER_ID.ruleBrokenBy(filter.customer()).isEmpty()) {
            var ofCustomer = CardCriteria.none().with(CardAttribute.USER_ID, filter.customer());
            addAll(environment, new CardQuery(ofCustomer, Set.of()), ids);
        }
        return ids;
    }

    private void addAll(EnvironmentId environment, CardQuery query, Set<Long> ids) {
        var slice = CardSlice.at(0, CardSlice.MAX_LIMIT);
        var page = queries.ids(environment, query, slice);
        page.forEach(card -> ids.add(card.value()));
        while (page.size() == slice.limit() && ids.size() < MAX_CARDS) {
            slice = CardSlice.after(page.getLast(), CardSlice.MAX_LIMIT);
            page = queries.ids(environment, query, slice);
            page.forEach(card -> ids.add(card.value()));
        }
    }
}
