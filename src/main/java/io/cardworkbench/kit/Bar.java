package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** A bar that fills a share of the room it is in. */
final class Bar extends Composite<Div> {

    Bar(double share) {
        getContent().addClassName("bars-bar");
        getContent().getStyle().setWidth(String.format(Locale.ROOT, "%.2f%%", 100 * share));
    }
}
