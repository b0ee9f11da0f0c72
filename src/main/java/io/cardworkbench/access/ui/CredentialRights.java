package io.cardworkbench.access.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.CredentialRole;
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
    private final ValueSignal<Boolean> change;
    private final ValueSignal<Boolean> cancelCards;

    CredentialRights(PermissionService permissions) {
        this.permissions = permissions;
        change = new ValueSignal<>(permissions.has(CHANGE));
        cancelCards = new ValueSignal<>(permissions.has(CANCEL_CARDS));
    }

    void refresh() {
        change.set(permissions.has(CHANGE));
        cancelCards.set(permissions.has(CANCEL_CARDS));
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

    List<String> groupsThatGrant(Permission permission) {
        return permissions.groupsThatGrant(permission);
    }
}
