package io.cardworkbench.rest.erasure;

import io.cardworkbench.access.EnvironmentId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the answers say that are kept for repeated requests. */
@Repository
class KeptAnswerTable {

    private static final String WITH_TEXT = """
            select credential_id, route, client_key, answer
            from idempotency_key
            where credential_id in (select id from api_credential where environment_id = :environment)
                and replace(answer, :text, '') <> answer
            """;

    /** One that was purged meanwhile is gone. */
    private static final String UPDATE = """
            update idempotency_key set answer = :answer
            where credential_id = :credential and route = :route and client_key = :key
            """;

    private final JdbcClient jdbc;

    KeptAnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptAnswer> withText(EnvironmentId environment, String text) {
        return jdbc.sql(WITH_TEXT)
                .param("environment", environment.value())
                .param("text", text)
                .query((row, number) -> new KeptAnswer(
                        row.getInt("credential_id"),
                        row.getString("route"),
                        row.getString("client_key"),
                        row.getString("answer")))
                .list();
    }

    void update(KeptAnswer kept, String answer) {
        jdbc.sql(UPDATE)
                .param("answer", answer)
                .param("credential", kept.credential())
                .param("route", kept.route())
                .param("key", kept.key())
                .update();
    }

    /**
     * An answer, and where it stands.
     *
     * @param answer as JSON
     */
    record KeptAnswer(int credential, String route, String key, String answer) {}
}
