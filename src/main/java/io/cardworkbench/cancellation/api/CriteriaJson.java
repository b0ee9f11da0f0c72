package io.cardworkbench.cancellation.api;

import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.cards.api.CriteriaParameters;
import io.cardworkbench.rest.ApiTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Criteria as they were given: a request with these parameters selects by the same. */
final class CriteriaJson {

    private CriteriaJson() {}

    static Map<String, Object> of(CardCriteria criteria) {
        var json = new LinkedHashMap<String, Object>();
        criteria.values().forEach((attribute, values) -> json.put(attribute.key(), values));
        if (criteria.sentFrom() != null) {
            json.put(CriteriaParameters.CREATED_FROM, ApiTime.of(criteria.sentFrom()));
        }
        if (criteria.sentBefore() != null) {
            json.put(CriteriaParameters.CREATED_BEFORE, ApiTime.of(criteria.sentBefore()));
        }
        if (json.isEmpty()) {
            json.put(CancelRequest.ALL_OPEN_CARDS, true);
        }
        return json;
    }
}
