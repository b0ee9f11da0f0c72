package io.cardworkbench.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The audit log: it only grows. */
@Repository
class AuditLogTable {

    private static final String INSERT = """
            insert into audit_log (at, member_id, credential_id, actor, environment_id, action, resource, subject, detail)
            values (:at, :member, :credential, :actor, :environment, :action, :resource, :subject, :detail)
            """;

    private static final int MAX_ACTOR_LENGTH = 255;

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
        jdbc.sql(INSERT)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("member", by == null ? null : by.memberKey(), Types.INTEGER)
                .param("credential", by == null ? null : by.credentialKey(), Types.INTEGER)
                .param("actor", actor.substring(0, Math.min(actor.length(), MAX_ACTOR_LENGTH)))
                .param("environment", environment == null ? null : environment.value(), Types.INTEGER)
                .param("action", entry.action().key())
                .param("resource", resource == null ? null : resource.key(), Types.VARCHAR)
                .param("subject", entry.subject(), Types.VARCHAR)
                .param("detail", json.writeValueAsString(entry.detail()))
                .update();
    }
}
