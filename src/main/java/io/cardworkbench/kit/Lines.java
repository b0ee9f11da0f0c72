package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Lines below one another, so that a table of them fits into the narrowest window. */
public final class Lines extends Composite<Div> {

    public Lines(Component... lines) {
        getContent().addClassName("lines");
        getContent().add(lines);
    }

    /** One of them. */
    public static Span text(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
