package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that a list is no longer what it was when it was read, and offers to read it anew. */
public final class ChangedLine extends Composite<Div> {

    private final Texts texts;
    private final Runnable reload;

    public ChangedLine(Texts texts, Runnable reload) {
        this.texts = texts;
        this.reload = reload;
        getContent().addClassName("changed-line");
        getContent().getElement().setAttribute("role", "status");
    }

    public void say() {
        if (getContent().getComponentCount() == 0) {
            var button = new ActButton(texts.of("kit.list.reload"), reload);
            button.addThemeVariants(ButtonVariant.SMALL);
            getContent().add(new Span(texts.of("kit.list.changed")), button);
        }
    }

    public void clear() {
        getContent().removeAll();
    }
}
