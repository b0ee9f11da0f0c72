package io.cardworkbench.cards.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.cards.query.CardOrder;
import java.util.List;

/** From which end a list of cards begins, in its address; the newest need not be named. */
final class OrderInAddress {

    static final String PARAMETER = "order";

    private static final String OLDEST = "oldest";

    private OrderInAddress() {}

    static QueryParameters write(QueryParameters others, CardOrder order) {
        return switch (order) {
            case NEWEST -> others;
            case OLDEST -> others.merging(PARAMETER, OLDEST);
        };
    }

    static CardOrder read(QueryParameters parameters) {
        var named = parameters.getParameters(PARAMETER);
        if (named.isEmpty()) {
            return CardOrder.NEWEST;
        }
        if (named.equals(List.of(OLDEST))) {
            return CardOrder.OLDEST;
        }
        throw AddressRefused.unreadable(PARAMETER, String.join(", ", named));
    }
}
