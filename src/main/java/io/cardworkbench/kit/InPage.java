package io.cardworkbench.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import org.springframework.security.core.AuthenticationException;

/** Leads from other threads into a page. */
public final class InPage {

    private InPage() {}

    /**
     * Does it as soon as the page is free, and not at all once that is closed. News may still be on their way to a page
     * whose member has just been signed out: it is loaded anew then, which leads to sign-in.
     */
    public static void run(UI ui, Command action) {
        ui.accessLater(() -> executeOrReload(ui, action), () -> {}).run();
    }

    private static void executeOrReload(UI ui, Command action) {
        try {
            action.execute();
        } catch (AuthenticationException signedOut) {
            ui.getPage().executeJs("location.reload()");
        }
    }
}
