package io.cardworkbench.cards.api;

import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.TakenParameters;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.Instant;
import java.util.List;

/** What a request takes that acts on the cards that match: criteria, and whether several cards are meant. */
class ActionParameters implements TakenParameters {

    static final ApiParameter<Boolean> MULTIPLE = multiple();

    @Override
    public List<ApiParameter<?>> all() {
        return CriteriaParameters.and(MULTIPLE);
    }

    /** Existing clients send numbers. */
    private static ApiParameter<Boolean> multiple() {
        var flag = ApiParameter.flag("multiple", "1: several cards are meant");
        return new ApiParameter<>(
                flag.name(),
                flag.description(),
                false,
                () -> new StringSchema()._enum(List.of("0", "1", "true", "false")),
                flag.reader());
    }

    /** The same, and until when. */
    static final class OfSnooze extends ActionParameters {

        static final ApiParameter<Instant> UNTIL =
                ApiParameter.time("until", "When the card comes back").mandatory();

        @Override
        public List<ApiParameter<?>> all() {
            return CriteriaParameters.and(MULTIPLE, UNTIL);
        }
    }
}
