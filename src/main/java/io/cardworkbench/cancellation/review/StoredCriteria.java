package io.cardworkbench.cancellation.review;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Criteria as they are stored with a review. */
public record StoredCriteria(
        Map<String, List<String>> values,
        @Nullable Instant sentFrom,
        @Nullable Instant sentBefore) {

    static StoredCriteria of(CardCriteria criteria) {
        var values = new LinkedHashMap<String, List<String>>();
        criteria.values().forEach((attribute, wanted) -> values.put(attribute.key(), wanted));
        return new StoredCriteria(values, criteria.sentFrom(), criteria.sentBefore());
    }

    public CardCriteria toCriteria() {
        var byAttribute = new EnumMap<CardAttribute, List<String>>(CardAttribute.class);
        values.forEach((key, wanted) -> byAttribute.put(CardAttribute.ofKey(key).orElseThrow(), wanted));
        return new CardCriteria(byAttribute, sentFrom, sentBefore);
    }
}
