package io.cardworkbench.access.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.Resource;
import java.util.List;

/** Whether the member may change members, groups and roles, as far as the page knows. */
final class MemberRights {

    static final Permission CHANGE = new Permission(Resource.MEMBER, Level.ADMIN);

    private final PermissionService permissions;
    private final ValueSignal<Boolean> change;

    MemberRights(PermissionService permissions) {
        this.permissions = permissions;
        change = new ValueSignal<>(permissions.has(CHANGE));
    }

    Signal<Boolean> change() {
        return change;
    }

    /** What members do may take rights from themselves, and others may have taken them meanwhile: the page follows. */
    void attempt(Runnable action) {
        try {
            action.run();
        } finally {
            change.set(permissions.has(CHANGE));
        }
    }

    List<String> groupsThatGrantIt() {
        return permissions.groupsThatGrant(CHANGE);
    }
}
