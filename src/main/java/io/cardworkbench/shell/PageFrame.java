package io.cardworkbench.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import io.cardworkbench.kit.Notice;
import io.cardworkbench.start.NodeMode;

/** Holds the page; can be focused, so that a keyboard gets past the navigation. */
class PageFrame extends Main implements Focusable<PageFrame> {

    private final NodeMode mode;
    private final Component notice;

    /** @param notice stays, whatever page is shown */
    PageFrame(NodeMode mode, Component notice) {
        this.mode = mode;
        this.notice = notice;
        addClassName("page-frame");
        setTabIndex(-1);
        add(notice);
    }

    /** Above it, says when nothing is done by itself here: what is shown may then be old, and stays as it is. */
    void show(Element content) {
        clear();
        if (mode != NodeMode.ACTS) {
            add(new Notice(
                    Notice.Kind.WARNING,
                    getTranslation("only-looking.heading"),
                    getTranslation("only-looking." + mode)));
        }
        getElement().appendChild(content);
    }

    void clear() {
        getChildren().filter(child -> !child.equals(notice)).toList().forEach(this::remove);
    }
}
