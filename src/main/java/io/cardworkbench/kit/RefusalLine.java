package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** Why a change was not made, where it was asked for. */
public final class RefusalLine extends Composite<Paragraph> {

    public RefusalLine(String reason) {
        getContent().setText(reason);
        getContent().addClassName("refusal");
        getContent().getElement().setAttribute("role", "alert");
    }
}
