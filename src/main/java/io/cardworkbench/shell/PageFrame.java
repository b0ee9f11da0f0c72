package io.cardworkbench.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Main;

/** Holds the page; can be focused, so that a keyboard gets past the navigation. */
class PageFrame extends Main implements Focusable<PageFrame> {

    PageFrame() {
        addClassName("page-frame");
        setTabIndex(-1);
    }
}
