package io.cardworkbench.kit;

import com.vaadin.flow.component.html.Paragraph;

/** What a page is for, below its heading. */
public final class Lead extends Paragraph {

    private static final long serialVersionUID = 1;

    public Lead(String text) {
        super(text);
        addClassName("muted");
    }
}
