package io.cardworkbench.cancellation.api;

import io.cardworkbench.cards.api.CriteriaParameters;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.rest.StrictParameters;
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

    static CancelRequest of(StrictParameters parameters) {
        var request = new CancelRequest(
                CriteriaParameters.read(parameters),
                parameters.flag(CancelParameters.ALL_OPEN_CARDS),
                parameters.flag(CancelParameters.DRY_RUN),
                parameters.get(CancelParameters.EXPECTED_COUNT).orElse(null),
                parameters.get(CancelParameters.REASON).orElse(null));
        if (request.allOpenCards && !request.criteria.equals(CardCriteria.none())) {
            throw StrictParameters.invalid(
                    CancelParameters.ALL_OPEN_CARDS.name(), "means every open card, and goes with no criterion");
        }
        return request;
    }

    /** The same, where the criteria stand elsewhere; they narrow. */
    static CancelRequest of(CardCriteria criteria, StrictParameters parameters) {
        return new CancelRequest(
                criteria,
                false,
                parameters.flag(CancelParameters.DRY_RUN),
                parameters.get(CancelParameters.EXPECTED_COUNT).orElse(null),
                parameters.get(CancelParameters.REASON).orElse(null));
    }

    /** What tells a repeat from another request: in whatever order the values of a criterion come, any of them is meant. */
    CancelRequest meaning() {
        var sorted = criteria;
        for (var criterion : criteria.values().entrySet()) {
            sorted = sorted.with(
                    criterion.getKey(), criterion.getValue().stream().sorted().toList());
        }
        return new CancelRequest(sorted, allOpenCards, dryRun, expectedCount, reason);
    }
}
