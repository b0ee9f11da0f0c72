package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentColor;

/** Words about an environment in its color. */
public final class EnvironmentMark extends Composite<Span> {

    private static final String COLOR = "environment-color";

    public EnvironmentMark(Environment environment, String words) {
        this(environment.color(), words);
    }

    public EnvironmentMark(EnvironmentColor color, String words) {
        getContent().setText(words);
        getContent().setTitle(words);
        getContent().addClassName("environment-mark");
        paint(getElement(), color);
    }

    /** Gives an element the color of an environment. */
    public static void paint(Element element, EnvironmentColor color) {
        element.setAttribute(COLOR, color.key());
    }
}
