package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;

/** Whether the member can use a permission in an environment, as a part of a page shows it; the services decide. */
public final class LivePermission {

    private final PermissionService permissions;
    private final EnvironmentId environment;
    private final Permission wanted;
    private final ValueSignal<Boolean> allowed;

    /** Follows changes while the part is attached. */
    public LivePermission(Component part, PermissionService permissions, EnvironmentId environment, Permission wanted) {
        this.permissions = permissions;
        this.environment = environment;
        this.wanted = wanted;
        allowed = new ValueSignal<>(permissions.canUse(wanted, environment));
        AccessFeed.whileAttached(part, permissions, this::refresh);
    }

    public Signal<Boolean> allowed() {
        return allowed.asReadonly();
    }

    /** Asks anew; for when a service has refused. */
    public void refresh() {
        allowed.set(permissions.canUse(wanted, environment));
    }
}
