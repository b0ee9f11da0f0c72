package io.cardworkbench.shell.errors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.kit.Incident;
import io.cardworkbench.shell.StartView;

/** What all error views look like: what happened, what can be done, and the way back. */
class ErrorPage extends Composite<Div> {

    private final Div words = new Div();

    ErrorPage() {
        var icon = new SvgIcon("assets/icons/alert.svg");
        icon.addClassName("error-icon");
        getContent().addClassNames("page", "error-page");
        getContent().add(icon, words, new RouterLink(getTranslation("error.back"), StartView.class));
    }

    void say(String title, String... sentences) {
        words.removeAll();
        words.add(new H1(title));
        for (var sentence : sentences) {
            words.add(new Paragraph(sentence));
        }
    }

    void add(Incident incident) {
        words.add(incidentLine(incident));
    }

    void add(Reload button) {
        words.add(button);
    }

    private Component incidentLine(Incident incident) {
        return new Paragraph(new Span(getTranslation("error.incident") + " "), new Code(incident.number()));
    }
}
