package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** An id, in a face that tells its characters apart, with a button that copies it. */
public final class CopyableId extends Composite<Span> {

    /** The name of its button says what is copied. */
    public CopyableId(String id, String name) {
        var text = new Span(id);
        text.addClassName("id");
        getContent().addClassName("copyable-id");
        getContent().add(text, new CopyButton(id, name));
    }
}
