package io.cardworkbench.shell.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import io.cardworkbench.access.ui.HelpText;
import io.cardworkbench.access.ui.Place;

/** A page that shows one of {@code docs/}. */
public abstract class HelpPage extends Composite<Div> implements AfterNavigationObserver {

    public static final String PATH = HelpText.PATH;

    private final String name;

    HelpPage(String name) {
        this.name = name;
        getContent().addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getContent().removeAll();
        getContent().add(new HelpText(Place.of(event.getLocationChangeEvent().getUI()), name));
    }
}
