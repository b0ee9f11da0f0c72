package io.cardworkbench.audit;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.criteria.CardAttribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written down with a line of the audit log, or as one part of that, in the order in which it is given. */
final class AuditDetail {

    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    static AuditDetail none() {
        return new AuditDetail();
    }

    AuditDetail with(AuditKey key, @Nullable Object value) {
        return put(key.key(), value);
    }

    AuditDetail with(AuditKey key, AuditDetail parts) {
        return put(key.key(), parts.facts);
    }

    /** A fact that says nothing where it is missing. */
    AuditDetail withAny(AuditKey key, @Nullable Object value) {
        return value == null ? this : put(key.key(), value);
    }

    AuditDetail with(CardAttribute criterion, List<String> values) {
        return put(criterion.key(), values);
    }

    AuditDetail with(Resource resource, Level level) {
        return put(resource.key(), level);
    }

    Map<String, @Nullable Object> facts() {
        return facts;
    }

    private AuditDetail put(String key, @Nullable Object value) {
        facts.put(key, value);
        return this;
    }
}
