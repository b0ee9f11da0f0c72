package io.cardworkbench.access;

import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;

/** Refuses a call by a signed-in member who lacks the permission that it takes. */
public final class PermissionMissing extends AccessDeniedException {

    private static final long serialVersionUID = 1;

    private final transient Permission permission;

    PermissionMissing(Permission permission, String operation) {
        super(String.format(
                Locale.ROOT,
                "%s takes %s on %s",
                operation,
                permission.level(),
                permission.resource().key()));
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
