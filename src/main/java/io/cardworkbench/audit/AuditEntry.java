package io.cardworkbench.audit;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param by who acted; null for the engine, and where that is not known
 * @param actor the name of whoever acted, as it was then
 * @param subject what it was done to, for example the id of a job
 * @param detail what else is to be kept
 */
record AuditEntry(
        @Nullable ActorId by,
        String actor,
        @Nullable EnvironmentId environment,
        AuditAction action,
        @Nullable Resource resource,
        @Nullable String subject,
        AuditDetail detail) {

    /** Who acts when nobody does. */
    static final String ENGINE = "engine";
}
