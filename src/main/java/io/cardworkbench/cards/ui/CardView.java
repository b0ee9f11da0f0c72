package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.ui.NothingThere;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.TiedToEnvironment;
import io.cardworkbench.cards.criteria.CardId;
import jakarta.annotation.security.PermitAll;

/** One card, in full, at an address that can be passed on. */
@Route(CardsView.PATH)
@PermitAll
@TiedToEnvironment(otherwise = CardsView.class)
final class CardView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CardServices services;
    private String title = "";

    CardView(CardServices services) {
        this.services = services;
        getContent().addClassNames("page", "card-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var place = Place.of(event.getUI());
        var known = CardId.parse(id).orElseThrow(NotFoundException::new);
        var card = services.queries().find(place.environmentId(), known).orElseThrow(() -> unknown(place, id));
        title = place.texts().of("card.title", id);
        getContent().removeAll();
        getContent().add(new CardInFull(services, place, card));
    }

    /** Which cards are gone is kept nowhere. */
    private NothingThere unknown(Place place, String id) {
        var days = services.retention().days();
        var words = place.texts().of("card.unknown", id, place.environment().name());
        return days.isPresent()
                ? new NothingThere(words, place.texts().of("card.unknown.kept", days.getAsLong()))
                : new NothingThere(words);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
