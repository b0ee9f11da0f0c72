package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.ui.CardLinks;
import io.cardworkbench.cards.ui.CardServices;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;

/** Lets an owner have a customer forgotten, after saying how many cards that empties. */
final class EraseCustomer extends Composite<Div> {

    private final transient CardServices services;
    private final transient Place place;
    private final String userId;

    EraseCustomer(CardServices services, Place place, String userId) {
        this.services = services;
        this.place = place;
        this.userId = userId;
        var allowed = place.rights().include(Permission.CHANGE_MEMBERS);
        var choice = new Choice(place.texts(), "customer.erase", ButtonVariant.ERROR, allowed::enables);
        getContent().addClassName("erase-customer");
        getContent().add(new AskInPlace(choice, this::meaning, question -> erase()));
    }

    private Paragraph meaning() {
        var cards = services.erasing().cards(place.environmentId(), userId);
        return new Paragraph(place.texts()
                .of("customer.erase.question", cards, place.environment().name()));
    }

    /** What is left has an address of its own, which names nobody. */
    private void erase() {
        place.rights().attempt(() -> {
            var placeholder = services.erasing().erase(place.environmentId(), userId);
            var left = CardLinks.customer(place.environmentId(), placeholder);
            place.ui().navigate(left.getPath(), left.getQueryParameters());
        });
    }
}
