package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import java.util.List;

/** Whether the member may change what a page shows, and still see it, as far as the page knows. */
public final class ChangeRights {

    private final PermissionService permissions;
    private final Permission needed;
    private final Permission neededToSee;
    private final ValueSignal<Boolean> change;
    private final ValueSignal<Boolean> see;

    public ChangeRights(PermissionService permissions, Permission needed) {
        this.permissions = permissions;
        this.needed = needed;
        neededToSee = new Permission(needed.resource(), Level.VIEW);
        change = new ValueSignal<>(permissions.has(needed));
        see = new ValueSignal<>(permissions.has(neededToSee));
    }

    /** Follows what others change, while a part of the page is attached. */
    public void followWhileAttached(Component part) {
        AccessFeed.whileAttached(part, permissions, this::refresh);
    }

    Permission needed() {
        return needed;
    }

    public Permission neededToSee() {
        return neededToSee;
    }

    public Signal<Boolean> change() {
        return change;
    }

    public Signal<Boolean> see() {
        return see;
    }

    /** Asks anew: a change that was just made may have taken it. */
    public boolean maySeeNow() {
        return permissions.has(neededToSee);
    }

    /** What members do may take rights from themselves, and others may have taken them meanwhile: the page follows. */
    public void attempt(Runnable action) {
        try {
            action.run();
        } finally {
            refresh();
        }
    }

    List<String> groupsThatGrant(Permission permission) {
        return permissions.groupsThatGrant(permission);
    }

    private void refresh() {
        change.set(permissions.has(needed));
        see.set(permissions.has(neededToSee));
    }
}
