package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Takes what is pasted into a field that chooses by name. */
@Tag("list-paste")
@JsModule("context://assets/list-paste.js")
final class ListPaste extends HtmlContainer {

    ListPaste(Component field, Consumer<String> pasted) {
        add(field);
        getElement()
                .addEventListener(
                        ValueEntry.PASTED,
                        given -> pasted.accept(
                                given.getEventData().get(ValueEntry.TEXT).asString()))
                .addEventData(ValueEntry.TEXT);
    }
}
