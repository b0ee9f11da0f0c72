package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.TakenParameters;
import java.util.List;
import java.util.Set;

/** What a request for a page of a ledger takes. */
final class LedgerParameters implements TakenParameters {

    static final ApiParameter<Set<CardOutcome.Kind>> OUTCOME = ApiParameter.anyOf(
            "outcome", "Only cards of this outcome; repeated, of any of the outcomes", CardOutcome.Kind.class);

    static final ApiParameter<LedgerCursor> CURSOR =
            ApiParameter.value("cursor", "Where the page begins: next of the page before", LedgerCursor::parse);

    @Override
    public List<ApiParameter<?>> all() {
        return List.of(OUTCOME, Paging.LIMIT, CURSOR);
    }

    /** What a request for all of a ledger takes. */
    static final class OfAll implements TakenParameters {

        @Override
        public List<ApiParameter<?>> all() {
            return List.of(OUTCOME);
        }
    }
}
