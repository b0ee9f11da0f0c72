package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.ui.LivePermission;
import java.util.List;

/** What the member may do with API credentials, as far as the page knows. */
public final class CredentialRights {

    private final PermissionService permissions;
    private final LivePermission change;
    private final LivePermission cancelCards;

    /** Follows changes while the part is attached. */
    CredentialRights(Component part, PermissionService permissions, EnvironmentId environment) {
        this.permissions = permissions;
        change = new LivePermission(part, permissions, environment, Permission.CHANGE_CREDENTIALS);
        cancelCards = new LivePermission(part, permissions, environment, Permission.CANCEL_CARDS);
    }

    void refresh() {
        change.refresh();
        cancelCards.refresh();
    }

    /** Whether only the environment stands in the way of a change, where one does. */
    Signal<Boolean> permitted() {
        return change.held();
    }

    Signal<Boolean> change() {
        return change.allowed();
    }

    Signal<Boolean> cancelCards() {
        return cancelCards.held();
    }

    Signal<Boolean> change(CredentialRole role) {
        return Signal.computed(() -> change().get()
                && (role != CredentialRole.EVENTS || cancelCards().get()));
    }

    /** Also in an environment that has been deactivated: it takes access away. */
    Signal<Boolean> delete(CredentialRole role) {
        return Signal.computed(() -> permitted().get()
                && (role != CredentialRole.EVENTS || cancelCards().get()));
    }

    List<String> groupsThatGrant(Permission permission) {
        return permissions.groupsThatGrant(permission);
    }
}
