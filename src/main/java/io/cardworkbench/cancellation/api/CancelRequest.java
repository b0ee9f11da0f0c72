package io.cardworkbench.cancellation.api;

import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.cards.api.CriteriaParameters;
import io.cardworkbench.rest.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a request to cancel cards asks for.
 *
 * @param allOpenCards whether every open card is meant, whatever it is; then there are no criteria
 * @param dryRun whether nothing is to be started
 * @param expectedCount how many cards have to match, or nothing is started; null if any number may
 * @param reason kept with the job
 */
record CancelRequest(
        CardCriteria criteria,
        boolean allOpenCards,
        boolean dryRun,
        @Nullable Integer expectedCount,
        @Nullable String reason) {

    static final String ALL_OPEN_CARDS = "allOpenCards";
    static final String DRY_RUN = "dryRun";
    static final String EXPECTED_COUNT = "expectedCount";
    static final String REASON = "reason";

    static CancelRequest of(Query query) {
        query.only(CriteriaParameters.all(), ALL_OPEN_CARDS, DRY_RUN, EXPECTED_COUNT, REASON);
        var request = new CancelRequest(
                CriteriaParameters.read(query),
                query.flag(ALL_OPEN_CARDS),
                query.flag(DRY_RUN),
                query.number(EXPECTED_COUNT, 0, Integer.MAX_VALUE).orElse(null),
                query.one(REASON).orElse(null));
        if (request.allOpenCards && !request.criteria.equals(CardCriteria.none())) {
            throw Query.invalid(ALL_OPEN_CARDS, "means every open card, and goes with no criterion");
        }
        return request;
    }
}
