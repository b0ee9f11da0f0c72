package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.kit.Lead;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Cancels many cards at once, after a review of what that means. */
@Route(CancelCardsView.PATH)
@PageTitle("cancel-cards.title")
@PermitAll
@StyleSheet("context://assets/cards.css")
@StyleSheet("context://assets/cancel-cards.css")
final class CancelCardsView extends Composite<Div> implements AfterNavigationObserver {

    static final String PATH = "tools/cancel-cards";

    private final transient ToolServices services;
    private final Div content = new Div();
    private @Nullable EnvironmentId environment;

    CancelCardsView(ToolServices services) {
        this.services = services;
        var lead = new Lead(getTranslation("cancel-cards.lead"));
        getContent().addClassNames("page", "cancel-cards-page");
        getContent().add(new H1(getTranslation("cancel-cards.title")), lead, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = Place.of(event.getLocationChangeEvent().getUI());
        var tool = new CancelCardsTool(services, place);
        environment = place.environmentId();
        content.removeAll();
        content.add(tool);
        tool.load(event.getLocation().getQueryParameters());
    }

    boolean isIn(EnvironmentId other) {
        return other.equals(environment);
    }
}
