package io.cardworkbench.cancellation;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.Resource;
import org.springframework.stereotype.Component;

/** Knows whether those who submitted jobs may still cancel cards. */
@Component
class SubmitterRight {

    private static final Permission CANCEL_CARDS = new Permission(Resource.CARD_INSTANCE, Level.ADMIN);

    private final PermissionService permissions;

    SubmitterRight(PermissionService permissions) {
        this.permissions = permissions;
    }

    boolean isLost(ActorId submitter) {
        return !permissions.has(submitter, CANCEL_CARDS);
    }
}
