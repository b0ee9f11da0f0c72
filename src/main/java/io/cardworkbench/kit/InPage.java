package io.cardworkbench.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;

/** Leads from other threads into a page. */
public final class InPage {

    private InPage() {}

    /** Does it as soon as the page is free, and not at all once that is closed. */
    public static void run(UI ui, Command action) {
        ui.accessLater(action::execute, () -> {}).run();
    }
}
