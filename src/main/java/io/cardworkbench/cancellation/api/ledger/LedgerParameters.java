package io.cardworkbench.cancellation.api.ledger;

import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.cancellation.ledger.LedgerFilter;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.GivenValues;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.TakenParameters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a request for a page of a ledger takes. */
final class LedgerParameters implements TakenParameters {

    static final ApiParameter<LedgerCursor> CURSOR =
            ApiParameter.value("cursor", "Where the page begins: next of the page before", LedgerCursor::parse);

    private static final ApiParameter<Set<CardOutcome.Kind>> OUTCOME = ApiParameter.anyOf(
            "outcome", "Only cards of this outcome; repeated, of any of the outcomes", CardOutcome.Kind.class);

    private static final ApiParameter<String> USER_ID = ApiParameter.text(
            CardAttribute.USER_ID.key(), "Only cards of this customer", CardCriteria.MAX_VALUE_LENGTH);

    private static final ApiParameter<CardId> CARD_ID = ApiParameter.value(
            CardAttribute.CARD_ID.key(), "Only this card; goes with no userId", LedgerParameters::card);

    @Override
    public List<ApiParameter<?>> all() {
        return List.of(OUTCOME, USER_ID, CARD_ID, Paging.LIMIT, CURSOR);
    }

    static LedgerFilter filter(StrictParameters parameters) {
        var customer = parameters.get(USER_ID);
        var card = parameters.get(CARD_ID);
        if (customer.isPresent() && card.isPresent()) {
            throw StrictParameters.invalid(CARD_ID.name(), "goes with no userId");
        }
        var kinds = parameters.get(OUTCOME).orElse(EnumSet.allOf(CardOutcome.Kind.class));
        return new LedgerFilter(kinds, customer.orElse(null), card.orElse(null));
    }

    private static CardId card(GivenValues given) {
        return CardId.parse(given.one()).orElseThrow(() -> given.refused("is the id of a card"));
    }

    /** What a request for all of a ledger takes. */
    static final class OfAll implements TakenParameters {

        @Override
        public List<ApiParameter<?>> all() {
            return List.of(OUTCOME, USER_ID, CARD_ID);
        }
    }
}
