package io.cardworkbench.audit;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Resource;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit log: it only grows. */
@Repository
class AuditLogTable {

    private static final String INSERT = """
            insert into audit_log (at, member_id, credential_id, actor, environment_id, action, resource, subject, detail)
            values (:at, :member, :credential, :actor, :environment, :action, :resource, :subject, :detail)
            """;

    private static final String PAGE = """
            select id, at, actor, environment_id, action, resource, subject, detail
            from audit_log
            where %s
            order by at desc, id desc
            limit :limit offset :skip
            """;

    private static final int MAX_ACTOR_LENGTH = 255;
    private static final TypeReference<Map<String, @Nullable Object>> DETAIL = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLogTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(AuditEntry entry, Instant at) {
        var actor = entry.actor();
        var by = entry.by();
        var environment = entry.environment();
        var resource = entry.resource();
        Changed.one(jdbc.sql(INSERT)
                .param("at", Times.utc(at))
                .param("member", by == null ? null : by.memberKey(), Types.INTEGER)
                .param("credential", by == null ? null : by.credentialKey(), Types.INTEGER)
                .param("actor", actor.substring(0, Math.min(actor.length(), MAX_ACTOR_LENGTH)))
                .param("environment", environment == null ? null : environment.value(), Types.INTEGER)
                .param("action", entry.action().key())
                .param("resource", resource == null ? null : resource.key(), Types.VARCHAR)
                .param("subject", entry.subject(), Types.VARCHAR)
                .param("detail", json.writeValueAsString(entry.detail().facts())));
    }

    /**
     * Newest first.
     *
     * @param by whose lines; null for everyone's
     * @param after the line before the first of the page; null for the newest
     * @param skip how many lines after that to leave out
     */
    List<AuditLine> page(AuditFilter filter, @Nullable ActorId by, @Nullable AuditLine after, int skip, int limit) {
        var conditions = AuditConditionsSql.of(filter, by, after);
        return jdbc.sql(String.format(Locale.ROOT, PAGE, conditions.text()))
                .params(conditions.parameters())
                .param("limit", limit)
                .param("skip", skip)
                .query(this::line)
                .list();
    }

    private AuditLine line(ResultSet row, int number) throws SQLException {
        var environment = row.getObject("environment_id", Integer.class);
        var resource = row.getString("resource");
        var detail = row.getString("detail");
        return new AuditLine(
                row.getLong("id"),
                Times.instant(row, "at"),
                row.getString("actor"),
                environment == null ? null : new EnvironmentId(environment),
                AuditAction.ofKey(row.getString("action")),
                resource == null ? null : Resource.ofKey(resource),
                row.getString("subject"),
                detail == null ? Map.of() : json.readValue(detail, DETAIL));
    }
}
