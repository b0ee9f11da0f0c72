package io.cardworkbench.audit;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.sql.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which lines of the audit log a page is taken from, as conditions with named parameters. */
final class AuditConditionsSql {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    private AuditConditionsSql() {}

    static AuditConditionsSql of(AuditFilter filter, @Nullable ActorId by, @Nullable AuditLine after) {
        var sql = new AuditConditionsSql();
        sql.add("member_id = :member", "member", by == null ? null : by.memberKey());
        sql.add("credential_id = :credential", "credential", by == null ? null : by.credentialKey());
        sql.add(filter);
        if (after != null) {
            sql.add("at <= :lastAt", "lastAt", Times.utc(after.at()));
            sql.add("(at < :lastAt or id < :lastId)", "lastId", after.id());
        }
        return sql;
    }

    String text() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(AuditFilter filter) {
        var action = filter.action();
        var resource = filter.resource();
        add("lower(actor) like :actor escape '!'", "actor", filter.actor().isEmpty() ? null : pattern(filter.actor()));
        add("action = :action", "action", action == null ? null : action.key());
        add("resource = :resource", "resource", resource == null ? null : resource.key());
        add("at >= :from", "from", Times.utcOrNull(filter.from()));
        add("at < :before", "before", Times.utcOrNull(filter.before()));
    }

    private void add(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    private static String pattern(String part) {
        var literal = part.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
