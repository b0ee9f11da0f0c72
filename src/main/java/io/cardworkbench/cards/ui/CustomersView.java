package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Leads to a customer; shows one whose user id can't stand in a path. */
@Route(CustomersView.PATH)
@Menu(order = 20, icon = "assets/icons/customers.svg")
@PageTitle("customers.title")
@PermitAll
final class CustomersView extends Composite<Div> implements AfterNavigationObserver {

    static final String PATH = "customers";

    static final String USER_ID = "userId";

    private final transient CardServices services;

    CustomersView(CardServices services) {
        this.services = services;
        getContent().addClassNames("page", "customer-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = Place.of(event.getLocationChangeEvent().getUI());
        getContent().removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(USER_ID)
                .filter(userId -> !userId.isBlank())
                .ifPresentOrElse(
                        userId -> getContent().add(new CustomerInFull(services, place, userId)), () -> ask(place));
    }

    private void ask(Place place) {
        var lead = new Paragraph(getTranslation("customers.lead"));
        lead.addClassName("muted");
        getContent().add(new H1(getTranslation("customers.title")), lead);
        getContent()
                .add(
                        services.may(CardServices.SEE_STREAMS)
                                ? new CustomerSearch(place)
                                : new MissingPermission(
                                        services.permissions(),
                                        place,
                                        CardServices.SEE_STREAMS,
                                        "customers.not-permitted"));
    }
}
