package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cards.api.CriteriaParameters;
import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.TakenParameters;
import java.util.List;
import java.util.Locale;

/** What a request to cancel cards takes. */
final class CancelParameters implements TakenParameters {

    static final ApiParameter<Boolean> ALL_OPEN_CARDS =
            ApiParameter.flag("allOpenCards", "true: every open card, whatever it is; goes with no criterion");

    static final ApiParameter<Boolean> DRY_RUN =
            ApiParameter.flag("dryRun", "true: say what would be cancelled, and start nothing");

    static final ApiParameter<Integer> EXPECTED_COUNT =
            ApiParameter.number("expectedCount", "Start nothing unless just so many cards match", 0, Integer.MAX_VALUE);

    static final ApiParameter<String> REASON = ApiParameter.text(
            "reason",
            String.format(Locale.ROOT, "Kept with the job, at most %d characters", CancelJobService.MAX_REASON_LENGTH),
            CancelJobService.MAX_REASON_LENGTH);

    @Override
    public List<ApiParameter<?>> all() {
        return CriteriaParameters.and(ALL_OPEN_CARDS, DRY_RUN, EXPECTED_COUNT, REASON);
    }

    /** What a request takes that names an event in its body. */
    static final class OfEvent implements TakenParameters {

        @Override
        public List<ApiParameter<?>> all() {
            return List.of(DRY_RUN, EXPECTED_COUNT, REASON);
        }
    }
}
