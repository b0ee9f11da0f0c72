package io.cardworkbench.cancellation;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import org.springframework.stereotype.Component;

/** Knows whether those who submitted jobs may still cancel cards. */
@Component
class SubmitterRight {

    private final PermissionService permissions;

    SubmitterRight(PermissionService permissions) {
        this.permissions = permissions;
    }

    boolean isLost(ActorId submitter) {
        return !permissions.has(submitter, Permission.CANCEL_CARDS);
    }
}
