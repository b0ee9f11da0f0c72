package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PageWithRight;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.ui.criteria.QueryInAddress;
import io.cardworkbench.kit.Lead;
import jakarta.annotation.security.PermitAll;

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
        var wanted = QueryInAddress.read(event.getLocation().getQueryParameters());
        content.add(new PageWithRight(
                place,
                Permission.SEE_CARDS,
                () -> browser(place, wanted),
                () -> new PermissionBanner(place, Permission.SEE_CARDS, "cards.not-permitted")));
    }

    private CardBrowser browser(Place place, CardQuery wanted) {
        var browser = new CardBrowser(services, place);
        browser.load(wanted);
        return browser;
    }
}
