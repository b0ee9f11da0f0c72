package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
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
    private final EnvironmentId environment;
    private final ValueSignal<Boolean> permitted;
    private final ValueSignal<Boolean> change;
    private final ValueSignal<Boolean> cancelCards;

    CredentialRights(PermissionService permissions, EnvironmentId environment) {
        this.permissions = permissions;
        this.environment = environment;
        permitted = new ValueSignal<>(permissions.has(CHANGE));
        change = new ValueSignal<>(permissions.canUse(CHANGE, environment));
        cancelCards = new ValueSignal<>(permissions.has(CANCEL_CARDS));
    }

    /** Follows what others change, while a part of the page is attached. */
    void followWhileAttached(Component part) {
        AccessFeed.whileAttached(part, permissions, this::refresh);
    }

    void refresh() {
        permitted.set(permissions.has(CHANGE));
        change.set(permissions.canUse(CHANGE, environment));
        cancelCards.set(permissions.has(CANCEL_CARDS));
    }

    /** Whether only the environment stands in the way of a change, where one does. */
    Signal<Boolean> permitted() {
        return permitted;
    }

    Signal<Boolean> change() {
        return change;
    }

    Signal<Boolean> cancelCards() {
        return cancelCards;
    }

    Signal<Boolean> change(CredentialRole role) {
        return Signal.computed(() -> change.get() && (role != CredentialRole.EVENTS || cancelCards.get()));
    }

    /** Also in an environment that has been deactivated: it takes access away. */
    Signal<Boolean> delete(CredentialRole role) {
        return Signal.computed(() -> permitted.get() && (role != CredentialRole.EVENTS || cancelCards.get()));
    }

    List<String> groupsThatGrant(Permission permission) {
        return permissions.groupsThatGrant(permission);
    }
}
