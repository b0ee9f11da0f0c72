package io.cardworkbench.cards.query;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.criteria.CardId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of the cards of a query to read.
 *
 * @param after the last card that was read before, which is as fast for deep pages as for the first one
 * @param offset how many cards to leave out
 * @param limit how many to read, at most {@value #MAX_LIMIT}
 * @param order from which end
 */
@Decision
public record CardSlice(@Nullable CardId after, int offset, int limit, CardOrder order) {

    public static final int MAX_LIMIT = 1_000;

    public CardSlice {
        if (offset < 0 || limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "No cards at %d with limit %d", offset, limit));
        }
    }

    public static CardSlice at(int offset, int limit) {
        return at(offset, limit, CardOrder.NEWEST);
    }

    public static CardSlice at(int offset, int limit, CardOrder order) {
        return new CardSlice(null, offset, limit, order);
    }

    public static CardSlice after(CardId last, int limit) {
        return new CardSlice(last, 0, limit, CardOrder.NEWEST);
    }
}
