package io.cardworkbench.cards.api;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.GivenValues;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.TakenParameters;
import java.util.List;

/** What a request for a customer's stream takes that names the customer in the query. */
final class StreamParameters implements TakenParameters {

    static final ApiParameter<String> USER_ID = ApiParameter.value(
                    CardAttribute.USER_ID.key(), "The customer", GivenValues::one)
            .mandatory();

    @Override
    public List<ApiParameter<?>> all() {
        return List.of(USER_ID, Paging.LIMIT);
    }
}
