package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.ui.AddressNotice;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.TiedToEnvironment;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.ui.CardServices;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import jakarta.annotation.security.PermitAll;

/** One customer: the stream as it is seen in the app, live, and all cards that there ever were. */
@Route(CustomersView.PATH)
@PermitAll
@TiedToEnvironment(otherwise = CustomersView.class)
public final class CustomerView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CardServices services;
    private String title = "";

    CustomerView(CardServices services) {
        this.services = services;
        getContent().addClassNames("page", "customer-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String userId) {
        var place = Place.of(event.getUI());
        title = place.texts().of("customer.title", ShownValue.of(userId));
        getContent().removeAll();
        getContent()
                .add(
                        CardAttribute.USER_ID.refusal(userId).isPresent()
                                ? AddressNotice.of(
                                        place.texts(), AddressRefused.unreadable(CustomersView.USER_ID, userId))
                                : new CustomerInFull(services, place, userId));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
