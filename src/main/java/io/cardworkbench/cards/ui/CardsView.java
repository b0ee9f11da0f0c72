package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.AddressNotice;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.PageWithRight;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.kit.Lead;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** Browses the cards of the environment. */
@Route(CardsView.PATH)
@Menu(order = 10, icon = "assets/icons/cards.svg")
@PageTitle("cards.title")
@PermitAll
final class CardsView extends Composite<Div> implements AfterNavigationObserver {

    static final String PATH = "cards";

    private final transient CardServices services;
    private final Div content = new Div();

    CardsView(CardServices services) {
        this.services = services;
        var lead = new Lead(getTranslation("cards.lead"));
        getContent().addClassNames("page", "cards-page");
        getContent().add(new H1(getTranslation("cards.title")), lead, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = Place.of(event.getLocationChangeEvent().getUI());
        content.removeAll();
        var parameters = event.getLocation().getQueryParameters();
        content.add(new PageWithRight(
                place,
                Permission.SEE_CARDS,
                () -> list(place, parameters),
                () -> new PermissionBanner(place, Permission.SEE_CARDS, "cards.not-permitted")));
    }

    private Component list(Place place, QueryParameters parameters) {
        try {
            var wanted =
                    services.addresses().query(place.environmentId(), parameters, Set.of(OrderInAddress.PARAMETER));
            var browser = new CardBrowser(services, place, OrderInAddress.read(parameters));
            browser.load(wanted);
            return browser;
        } catch (AddressRefused refused) {
            var all = EnvironmentScope.parameters(place.environmentId());
            return AddressNotice.of(place.texts(), refused)
                    .with(CardLinks.toCards(all, place.texts().of("cards.show-all")));
        }
    }
}
