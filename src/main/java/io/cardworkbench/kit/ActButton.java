package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A button that does something once, however often it is pressed: it lets go the rest of a double click, also of one that began
 * on what stood in its place before, and what is pressed before the server has answered.
 */
@JsModule("context://assets/act-once.js")
public final class ActButton extends Button {

    /** What the script of the page knows it by. */
    private static final String MARK = "act-once";

    public ActButton(String text, Runnable action) {
        super(text);
        act(action);
    }

    public ActButton(Component icon, Runnable action) {
        super(icon);
        act(action);
    }

    private void act(Runnable action) {
        getElement().setAttribute(MARK, true);
        addClickListener(click -> {
            if (click.getClickCount() <= 1) {
                action.run();
            }
        });
    }
}
