package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Lets the browser itself take values out of a text field, so that none is joined with the next on a slow line. */
@Tag("value-entry")
@JsModule("context://assets/value-entry.js")
final class ValueEntry extends HtmlContainer {

    static final String TYPED = "value-typed";

    static final String PASTED = "values-pasted";

    static final String TEXT = "event.detail";

    /** The listeners are told of a value that was typed, and of a text that may be a list. */
    ValueEntry(TextArea field, Consumer<String> typed, Consumer<String> pasted) {
        add(field);
        listen(field, TYPED, typed);
        listen(field, PASTED, pasted);
    }

    private static void listen(TextArea field, String event, Consumer<String> listener) {
        field.getElement()
                .addEventListener(
                        event,
                        given -> listener.accept(given.getEventData().get(TEXT).asString()))
                .addEventData(TEXT)
                .synchronizeProperty("value");
    }
}
