package io.cardworkbench.audit;

import io.cardworkbench.access.Resource;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log are wanted; all parts must match.
 *
 * @param actor a part of the name of whoever acted, in any case; empty for anyone
 * @param from the first moment; null for the beginning
 * @param before the first moment no longer wanted; null for no end
 */
public record AuditFilter(
        String actor,
        @Nullable AuditAction action,
        @Nullable Resource resource,
        @Nullable Instant from,
        @Nullable Instant before) {

    /** How long a part of a name may be. */
    public static final int MAX_ACTOR_LENGTH = 255;

    public AuditFilter {
        actor = actor.strip();
        if (actor.length() > MAX_ACTOR_LENGTH) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "A name of %d characters", actor.length()));
        }
    }

    public static AuditFilter all() {
        return new AuditFilter("", null, null, null, null);
    }

    /** What is restricted, for the line about an export. */
    AuditDetail restrictions() {
        return AuditDetail.none()
                .withAny(AuditKey.ACTOR, actor.isEmpty() ? null : actor)
                .withAny(AuditKey.ACTION, action == null ? null : action.key())
                .withAny(AuditKey.RESOURCE, resource == null ? null : resource.key())
                .withAny(AuditKey.FROM, from)
                .withAny(AuditKey.BEFORE, before);
    }
}
