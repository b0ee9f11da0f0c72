package io.cardworkbench.cancellation.api;

import io.cardworkbench.cards.api.CriteriaParameters;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.util.LinkedHashMap;
import java.util.Map;

/** Criteria as they were given: a request with these parameters selects by the same. */
final class CriteriaJson {

    private CriteriaJson() {}

    static Map<String, Object> of(CardCriteria criteria) {
        return of(criteria, CardCriteria.MAX_VALUES);
    }

    /** With so many values of each criterion at most. */
    static Map<String, Object> of(CardCriteria criteria, int maxValues) {
        var json = new LinkedHashMap<String, Object>();
        criteria.values()
                .forEach((attribute, values) ->
                        json.put(attribute.key(), values.subList(0, Math.min(values.size(), maxValues))));
        if (criteria.sentFrom() != null) {
            json.put(CriteriaParameters.CREATED_FROM.name(), criteria.sentFrom());
        }
        if (criteria.sentBefore() != null) {
            json.put(CriteriaParameters.CREATED_BEFORE.name(), criteria.sentBefore());
        }
        if (json.isEmpty()) {
            json.put(CancelParameters.ALL_OPEN_CARDS.name(), true);
        }
        return json;
    }

    /** How many values that leaves out. */
    static int leftOut(CardCriteria criteria, int maxValues) {
        return criteria.values().values().stream()
                .mapToInt(values -> Math.max(0, values.size() - maxValues))
                .sum();
    }
}
