package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Copies a text to the clipboard when the button inside it is pressed. */
@Tag("copy-text")
@JsModule("context://assets/copy-text.js")
final class CopyText extends HtmlContainer {

    private static final String COPIED = "event.detail";

    /** The listener is told whether the text is in the clipboard. */
    CopyText(String text, Consumer<Boolean> listener, Component... content) {
        super(content);
        addClassName("copy-text");
        getElement().setProperty("text", text);
        getElement()
                .addEventListener(
                        "text-copied",
                        done -> listener.accept(done.getEventData().get(COPIED).asBoolean()))
                .addEventData(COPIED);
    }
}
