package io.cardworkbench.organization.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.organization.ListedMember;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a list of members is sorted, in its address; by name upwards need not be named. */
final class MemberOrderInAddress {

    private static final String PARAMETER = "order";

    private static final String DESCENDING = "-descending";

    private MemberOrderInAddress() {}

    /** Names the order in the address of the page that is open. */
    static void write(Place place, String path, ListedMember.Order order) {
        var parameters = EnvironmentScope.parameters(place.environmentId());
        place.ui()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                path,
                                order.equals(ListedMember.Order.BY_NAME)
                                        ? parameters
                                        : parameters.merging(PARAMETER, key(order))));
    }

    /** What is not one of ours lists the same members, by name. */
    static ListedMember.Order read(QueryParameters parameters) {
        var named = parameters.getParameters(PARAMETER);
        return Stream.of(ListedMember.Order.By.values())
                .flatMap(by -> Stream.of(new ListedMember.Order(by, false), new ListedMember.Order(by, true)))
                .filter(order -> named.equals(List.of(key(order))))
                .findFirst()
                .orElse(ListedMember.Order.BY_NAME);
    }

    private static String key(ListedMember.Order order) {
        return order.by().name().toLowerCase(Locale.ROOT) + (order.descending() ? DESCENDING : "");
    }
}
