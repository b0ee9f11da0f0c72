package io.cardworkbench.access.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.cardworkbench.access.AccessChange;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.watch.Watch;
import org.jspecify.annotations.Nullable;

/** Lets a part of a page follow what the member may do, while it is attached. */
public final class AccessFeed {

    private final PermissionService permissions;
    private final Runnable refresh;
    private @Nullable Watch watch;

    private AccessFeed(PermissionService permissions, Runnable refresh) {
        this.permissions = permissions;
        this.refresh = refresh;
    }

    /**
     * Refreshes, in the part's page, soon after what the member may do has changed on any node. A session that was ended
     * meanwhile is left by loading the page anew, which leads to sign-in.
     */
    public static void whileAttached(Component part, PermissionService permissions, Runnable refresh) {
        var feed = new AccessFeed(permissions, refresh);
        part.getUI().ifPresent(feed::start);
        part.addAttachListener((AttachEvent attached) -> feed.start(attached.getUI()));
        part.addDetachListener(detached -> feed.end());
    }

    private void start(UI ui) {
        end();
        watch = permissions.watchMine(
                change -> ui.accessLater(() -> changed(ui, change), () -> {}).run());
    }

    private void changed(UI ui, AccessChange change) {
        switch (change) {
            case GRANTS -> refresh.run();
            case SESSION_ENDED -> ui.getPage().reload();
        }
    }

    private void end() {
        if (watch != null) {
            watch.end();
        }
    }
}
