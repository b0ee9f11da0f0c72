package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;

/** Moves the focus to parts of a page that are not fields. */
public final class Focus {

    private Focus() {}

    /** Makes a component, usually a heading, what the keyboard and screen readers are at, and scrolls to it. */
    public static void on(Component component) {
        component.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }
}
