package io.cardworkbench.cards.kept;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.CardQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query as it is kept. */
record StoredQuery(
        Map<String, List<String>> values,
        @Nullable Instant sentFrom,
        @Nullable Instant sentBefore,
        List<String> statuses) {

    static StoredQuery of(CardQuery query) {
        var values = new LinkedHashMap<String, List<String>>();
        query.criteria().values().forEach((attribute, wanted) -> values.put(attribute.key(), wanted));
        return new StoredQuery(
                values,
                query.criteria().sentFrom(),
                query.criteria().sentBefore(),
                query.statuses().stream().map(CardStatus::key).toList());
    }

    boolean names(String userId) {
        return values.getOrDefault(CardAttribute.USER_ID.key(), List.of()).contains(userId);
    }

    CardQuery toQuery() {
        var byAttribute = new EnumMap<CardAttribute, List<String>>(CardAttribute.class);
        values.forEach((key, wanted) -> byAttribute.put(CardAttribute.ofKey(key).orElseThrow(), wanted));
        var named = EnumSet.noneOf(CardStatus.class);
        statuses.forEach(key -> named.add(CardStatus.ofKey(key).orElseThrow()));
        return new CardQuery(new CardCriteria(byAttribute, sentFrom, sentBefore), named);
    }
}
