package io.cardworkbench.cards.ui.sender;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.ui.CardServices;
import io.cardworkbench.kit.Lead;
import jakarta.annotation.security.PermitAll;

/** Sends test cards to customers. */
@Route("tools/test-card-sender")
@PageTitle("test-card-sender.title")
@PermitAll
final class TestCardSenderView extends Composite<Div> implements AfterNavigationObserver {

    private final transient CardServices services;
    private final Div content = new Div();

    TestCardSenderView(CardServices services) {
        this.services = services;
        var lead = new Lead(getTranslation("test-card-sender.lead"));
        getContent().addClassNames("page", "sender-page");
        getContent().add(new H1(getTranslation("test-card-sender.title")), lead, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        content.add(new TestCardSender(
                services, Place.of(event.getLocationChangeEvent().getUI())));
    }
}
