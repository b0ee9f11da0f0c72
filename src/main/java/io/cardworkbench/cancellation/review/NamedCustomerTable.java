package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Changed;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Which reviews name a customer, in their criteria or in what they found. */
@Repository
class NamedCustomerTable {

    /** Finds more than is meant where another value is the same text. */
    private static final String WITH_TEXT = """
            select id, criteria, findings
            from review
            where environment_id = :environment
                and (replace(criteria, :text, '') <> criteria or replace(findings, :text, '') <> findings)
            order by id
            """;

    private static final String UPDATE = "update review set criteria = :criteria, findings = :findings where id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NamedCustomerTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Named> naming(EnvironmentId environment, String userId) {
        return jdbc.sql(WITH_TEXT)
                .param("environment", environment.value())
                .param("text", json.writeValueAsString(userId))
                .query((row, number) -> new Named(
                        new ReviewId(row.getObject("id", UUID.class)),
                        json.readValue(row.getString("criteria"), StoredCriteria.class),
                        json.readValue(row.getString("findings"), ReviewFindings.class)))
                .list();
    }

    void update(ReviewId review, StoredCriteria criteria, ReviewFindings findings) {
        Changed.one(jdbc.sql(UPDATE)
                .param("id", review.value())
                .param("criteria", json.writeValueAsString(criteria))
                .param("findings", json.writeValueAsString(findings)));
    }

    /** A review that may name the customer. */
    record Named(ReviewId review, StoredCriteria criteria, ReviewFindings findings) {}
}
