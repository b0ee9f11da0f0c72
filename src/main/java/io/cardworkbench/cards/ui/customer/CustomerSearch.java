package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.Invisible;
import io.cardworkbench.cards.ui.CardLinks;
import io.cardworkbench.cards.ui.criteria.CriterionWords;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.FieldRefusal;

/** Goes to the customer with a user id. */
@StyleSheet("context://assets/cards.css")
final class CustomerSearch extends Composite<Div> {

    private final transient Place place;
    private final TextField userId = new TextField();

    CustomerSearch(Place place) {
        this.place = place;
        var texts = place.texts();
        userId.setLabel(texts.of("criterion.USER_ID"));
        userId.setMaxLength(CardCriteria.MAX_VALUE_LENGTH);
        userId.addKeyPressListener(Key.ENTER, enter -> go());
        var show = new ActButton(texts.of("customers.show"), this::go);
        show.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("customer-search");
        getContent().add(userId, show);
    }

    private void go() {
        FieldRefusal.clear(userId);
        var wanted = Invisible.strip(userId.getValue());
        if (wanted.isEmpty()) {
            FieldRefusal.show(userId, place.texts().of("customers.missing"));
            return;
        }
        CardAttribute.USER_ID
                .refusal(wanted)
                .ifPresentOrElse(
                        refused -> FieldRefusal.show(userId, CriterionWords.explain(place.texts(), refused)),
                        () -> goTo(CardLinks.customer(place.environmentId(), wanted)));
    }

    private void goTo(Location address) {
        place.ui().navigate(address.getPath(), address.getQueryParameters());
    }
}
