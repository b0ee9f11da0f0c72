package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import java.util.List;

/** Whether the member may change what a page shows, as far as the page knows. */
final class ChangeRights {

    private final PermissionService permissions;
    private final Permission needed;
    private final ValueSignal<Boolean> change;

    ChangeRights(PermissionService permissions, Permission needed) {
        this.permissions = permissions;
        this.needed = needed;
        change = new ValueSignal<>(permissions.has(needed));
    }

    /** Follows what others change, while a part of the page is attached. */
    void followWhileAttached(Component part) {
        AccessFeed.whileAttached(part, permissions, this::refresh);
    }

    Permission needed() {
        return needed;
    }

    Signal<Boolean> change() {
        return change;
    }

    /** What members do may take rights from themselves, and others may have taken them meanwhile: the page follows. */
    void attempt(Runnable action) {
        try {
            action.run();
        } finally {
            refresh();
        }
    }

    List<String> groupsThatGrantIt() {
        return permissions.groupsThatGrant(needed);
    }

    private void refresh() {
        change.set(permissions.has(needed));
    }
}
