package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;

/** A line of text that follows a signal, and is not there while the text is empty. */
public final class TextLine extends Composite<Div> {

    public TextLine(String className, Signal<String> text) {
        getContent().addClassName(className);
        getContent().bindText(text);
        getContent().bindVisible(text.map(line -> !line.isEmpty()));
    }
}
