package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;

/** A sentence that says why something is disabled. */
final class PermissionNote extends Composite<Div> {

    PermissionNote(String sentence) {
        getContent().add(new SvgIcon("assets/icons/lock.svg"), new Paragraph(sentence));
        getContent().addClassName("permission-note");
        getContent().getElement().setAttribute("role", "status");
    }
}
