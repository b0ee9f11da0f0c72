package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.AddressNotice;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.PageWithRight;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.ui.CardServices;
import io.cardworkbench.kit.Lead;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Leads to a customer; shows one whose user id can't stand in a path. */
@Route(CustomersView.PATH)
@Menu(order = 20, icon = "assets/icons/customers.svg")
@PageTitle("customers.title")
@PermitAll
public final class CustomersView extends Composite<Div> implements AfterNavigationObserver {

    public static final String PATH = "customers";

    public static final String USER_ID = "userId";

    private final transient CardServices services;

    CustomersView(CardServices services) {
        this.services = services;
        getContent().addClassNames("page", "customer-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = Place.of(event.getLocationChangeEvent().getUI());
        getContent().removeAll();
        var named = event.getLocation().getQueryParameters().getParameters(USER_ID);
        if (named.isEmpty()) {
            ask(place);
        } else {
            show(place, named);
        }
    }

    private void show(Place place, List<String> named) {
        var userId = String.join(", ", named);
        if (named.size() == 1 && CardAttribute.USER_ID.refusal(userId).isEmpty()) {
            getContent().add(new CustomerInFull(services, place, userId));
        } else {
            getContent().add(AddressNotice.of(place.texts(), AddressRefused.unreadable(USER_ID, userId)));
            ask(place);
        }
    }

    private void ask(Place place) {
        var lead = new Lead(getTranslation("customers.lead"));
        getContent().add(new H1(getTranslation("customers.title")), lead);
        getContent()
                .add(new PageWithRight(
                        place,
                        Permission.SEE_STREAMS,
                        () -> new CustomerSearch(place),
                        () -> CustomerInFull.notSeen(place)));
    }
}
