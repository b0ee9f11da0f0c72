package io.cardworkbench.cards.api;

import io.cardworkbench.cards.CardAttribute;
import io.cardworkbench.cards.CardId;
import io.cardworkbench.cards.CardQuery;
import io.cardworkbench.cards.CardSlice;
import io.cardworkbench.cards.CardStatus;
import io.cardworkbench.rest.Query;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which cards a request lists. */
record CardQueryRequest(CardQuery query, CardSlice slice) {

    static final String OFFSET = "offset";
    static final String CURSOR = "cursor";

    private static final int MAX_OFFSET = 1_000_000;

    private static final List<CardAttribute> ALL_BUT_STATUS = Arrays.stream(CardAttribute.values())
            .filter(attribute -> attribute != CardAttribute.STATUS)
            .toList();

    static CardQueryRequest of(Query query) {
        query.only(CriteriaParameters.all(), Query.LIMIT, OFFSET, CURSOR);
        var criteria = CriteriaParameters.read(query, ALL_BUT_STATUS);
        return new CardQueryRequest(new CardQuery(criteria, statuses(query)), slice(query));
    }

    private static CardSlice slice(Query query) {
        var limit = query.limit();
        var offset = query.number(OFFSET, 0, MAX_OFFSET);
        var cursor = query.one(CURSOR).map(CardQueryRequest::cursor);
        if (offset.isPresent() && cursor.isPresent()) {
            throw Query.invalid(OFFSET, "goes with no cursor: the cursor says where the page begins");
        }
        return cursor.map(last -> CardSlice.after(last, limit)).orElse(CardSlice.at(offset.orElse(0), limit));
    }

    private static CardId cursor(String text) {
        try {
            return new CardId(Long.parseLong(text));
        } catch (NumberFormatException noId) {
            throw Query.invalid(CURSOR, "is the value of 'next' of the page before");
        }
    }

    private static Set<CardStatus> statuses(Query query) {
        var statuses = EnumSet.noneOf(CardStatus.class);
        if (query.has(CardAttribute.STATUS.key())) {
            for (var key : query.all(CardAttribute.STATUS.key())) {
                statuses.add(CardStatus.ofKey(key)
                        .orElseThrow(() -> Query.invalid(
                                CardAttribute.STATUS.key(),
                                "is one of "
                                        + Arrays.stream(CardStatus.values())
                                                .map(CardStatus::key)
                                                .toList())));
            }
        }
        return statuses;
    }
}
