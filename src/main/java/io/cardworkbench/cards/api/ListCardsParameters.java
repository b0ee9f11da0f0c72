package io.cardworkbench.cards.api;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.GivenValues;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.TakenParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a request for a list of cards takes: criteria, with closed statuses as well, and which page. */
final class ListCardsParameters implements TakenParameters {

    static final ApiParameter<Set<CardStatus>> STATUS = ApiParameter.anyOf(
            CardAttribute.STATUS.key(), CriteriaParameters.description(CardAttribute.STATUS), CardStatus.class);

    static final ApiParameter<Integer> OFFSET = Paging.offset(1_000_000);

    static final ApiParameter<CardId> CURSOR =
            ApiParameter.value("cursor", "Where the page begins: next of the page before", ListCardsParameters::cursor);

    @Override
    public List<ApiParameter<?>> all() {
        var all = new ArrayList<>(CriteriaParameters.and(Paging.LIMIT, OFFSET, CURSOR));
        all.set(all.indexOf(CriteriaParameters.of(CardAttribute.STATUS)), STATUS);
        return all;
    }

    private static CardId cursor(GivenValues given) {
        return CardId.parse(given.one()).orElseThrow(() -> given.refused("is the value of 'next' of the page before"));
    }
}
