package io.cardworkbench.cards.api;

import io.cardworkbench.cards.CardAttribute;
import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.rest.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Criteria as parameters of a request: a repeated parameter means any of its values. */
public final class CriteriaParameters {

    /** Only cards sent at this time or later. */
    public static final String CREATED_FROM = "createdFrom";

    /** Only cards sent before this time. */
    public static final String CREATED_BEFORE = "createdBefore";

    private static final List<String> NAMES = names();

    private CriteriaParameters() {}

    /** The names of all criteria. */
    public static List<String> all() {
        return NAMES;
    }

    /** The criteria of a query for open cards. */
    public static CardCriteria read(Query query) {
        return read(query, Arrays.asList(CardAttribute.values()));
    }

    /** Those criteria of a query that are about some attributes or about the time of sending. */
    static CardCriteria read(Query query, List<CardAttribute> attributes) {
        var criteria = CardCriteria.none()
                .sent(
                        query.time(CREATED_FROM).orElse(null),
                        query.time(CREATED_BEFORE).orElse(null));
        for (var attribute : attributes) {
            if (query.has(attribute.key())) {
                criteria = criteria.with(attribute, query.all(attribute.key()));
            }
        }
        return criteria;
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        for (var attribute : CardAttribute.values()) {
            names.add(attribute.key());
        }
        names.add(CREATED_FROM);
        names.add(CREATED_BEFORE);
        return List.copyOf(names);
    }
}
