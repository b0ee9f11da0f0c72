package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** A framed message in the page: what is the matter, and what can be done. */
public final class Notice extends Composite<Div> {

    /** How much it matters. */
    public enum Kind {
        INFO,
        SUCCESS,
        WARNING,
        ERROR
    }

    private final Div actions = new Div();

    public Notice(Kind kind, String heading, String... paragraphs) {
        getContent().addClassNames("notice", "notice--" + kind.name().toLowerCase(Locale.ROOT));
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new H2(heading));
        for (var paragraph : paragraphs) {
            getContent().add(new Paragraph(paragraph));
        }
        actions.addClassName("notice-actions");
    }

    public Notice with(Component... whatCanBeDone) {
        actions.add(whatCanBeDone);
        getContent().add(actions);
        return this;
    }

    /** Makes the notice what the keyboard and screen readers are at. */
    public void focus() {
        Focus.on(this);
    }
}
