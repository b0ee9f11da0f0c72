package io.cardworkbench.audit;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Resource;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log, as it was recorded.
 *
 * @param actor the name of whoever acted, as it was then
 * @param subject what it was done to, for example the id of a job
 * @param detail what else was kept, by name
 */
public record AuditLine(
        long id,
        Instant at,
        String actor,
        @Nullable EnvironmentId environment,
        AuditAction action,
        @Nullable Resource resource,
        @Nullable String subject,
        Map<String, @Nullable Object> detail) {

    public AuditLine {
        detail = Collections.unmodifiableMap(new LinkedHashMap<>(detail));
    }

    /** What was kept under a name; null for nothing. */
    public @Nullable Object detail(AuditKey key) {
        return detail.get(key.key());
    }
}
