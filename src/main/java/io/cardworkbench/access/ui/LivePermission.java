package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;

/** Whether the member can use a permission in an environment, as a part of a page shows it; the services decide. */
public final class LivePermission {

    /** Whether it can be used, or what stands in the way. */
    public enum State {
        USABLE,
        MISSING,
        ENVIRONMENT_DEACTIVATED
    }

    private final PermissionService permissions;
    private final EnvironmentId environment;
    private final Permission wanted;
    private final ValueSignal<State> state;

    /** Follows changes while the part is attached. */
    public LivePermission(Component part, PermissionService permissions, EnvironmentId environment, Permission wanted) {
        this.permissions = permissions;
        this.environment = environment;
        this.wanted = wanted;
        state = new ValueSignal<>(read());
        AccessFeed.whileAttached(part, permissions, this::refresh);
    }

    public Signal<State> state() {
        return state.asReadonly();
    }

    public Signal<Boolean> allowed() {
        return state.map(now -> now == State.USABLE);
    }

    /** Whether the member has it, be the environment deactivated or not. */
    public Signal<Boolean> held() {
        return state.map(now -> now != State.MISSING);
    }

    /** Asks anew; for when a service has refused. */
    public void refresh() {
        state.set(read());
    }

    private State read() {
        if (permissions.canUse(wanted, environment)) {
            return State.USABLE;
        }
        return permissions.has(wanted) ? State.ENVIRONMENT_DEACTIVATED : State.MISSING;
    }
}
