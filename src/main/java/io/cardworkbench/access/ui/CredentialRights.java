package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.Resource;
import java.util.List;

/** What the member may do with API credentials, as far as the page knows. */
final class CredentialRights {

    static final Permission CHANGE = new Permission(Resource.API_CREDENTIAL, Level.EDIT);

    /** What takes this as well can cancel cards. */
    static final Permission CANCEL_CARDS = new Permission(Resource.CARD_INSTANCE, Level.ADMIN);

    private final PermissionService permissions;
    private final LivePermission change;
    private final LivePermission cancelCards;

    /** Follows changes while the part is attached. */
    CredentialRights(Component part, PermissionService permissions, EnvironmentId environment) {
        this.permissions = permissions;
        change = new LivePermission(part, permissions, environment, CHANGE);
        cancelCards = new LivePermission(part, permissions, environment, CANCEL_CARDS);
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
