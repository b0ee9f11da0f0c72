package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** A bar that fills a share of the room it is in. */
final class Bar extends Composite<Div> {

    private Bar() {
        getContent().addClassName("bars-bar");
    }

    /** One that is as long as its share is large. */
    static Bar lying(double share) {
        var bar = new Bar();
        bar.getContent().getStyle().setWidth(percent(share));
        return bar;
    }

    /** One that is as high as its share is large. */
    static Bar standing(double share) {
        var bar = new Bar();
        bar.getContent().getStyle().setHeight(percent(share));
        return bar;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
