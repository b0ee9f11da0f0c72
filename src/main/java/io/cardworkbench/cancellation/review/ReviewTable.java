package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What members and systems reviewed, and the cards that their reviews froze. */
@Repository
class ReviewTable {

    private static final String INSERT = """
            insert into review (id, environment_id, member_id, credential_id, criteria, matched, more, customers,
                open_in_environment, findings, created, expires)
            values (:id, :environment, :member, :credential, :criteria, :matched, :more, :customers,
                :openInEnvironment, :findings, :created, :expires)
            """;

    private static final String COLUMNS = """
            select id, environment_id, member_id, credential_id, criteria, matched, more, customers, open_in_environment,
                findings, created, expires
            from review
            """;

    private static final String BY_ID = COLUMNS + "where id = :id";

    private static final String OF_ACTOR = COLUMNS + """
            where id = :id and environment_id = :environment
                and member_id is not distinct from :member and credential_id is not distinct from :credential
            """;

    private static final String COMPLETE = """
            update review
            set matched = :matched, more = :more, customers = :customers, open_in_environment = :openInEnvironment,
                findings = :findings, created = :created, expires = :expires
            where id = :id
            """;

    private static final String FINDINGS = "select id, findings from review where id = any(:ids)";

    private static final String KEEP_FINDINGS = "update review set findings = :findings where id = :id";

    /** Chunks that were not reached as they are, and of those that are done the cards that failed. */
    private static final String INSERT_REST = """
            insert into chunk (review_id, number, state, card_ids, size, cancelled, skipped, failed)
            select cast(:rest as uuid), row_number() over (order by c.number) - 1, 1,
                case when c.state = 2 then c.failed_ids else c.card_ids end,
                case when c.state = 2 then c.failed else c.size end, 0, 0, 0
            from chunk c
            where c.review_id = :of and (c.state <> 2 or c.failed > 0)
            """;

    private static final String CUT = """
            update chunk set review_id = :part, number = number - :from
            where review_id = :review and number >= :from and number < :before
            """;

    private static final String CHUNK_SIZE = "select size from chunk where review_id = :review and number = 0";

    private static final String HAS_JOB = "select count(*) from cancel_job where review_id = :review";

    private static final String PURGE = """
            delete from review
            where expires < :before and not exists (select 1 from cancel_job j where j.review_id = review.id)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    ReviewTable(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    void insert(Review review) {
        Changed.one(jdbc.sql(INSERT)
                .param("id", review.id().value())
                .param("environment", review.environment().value())
                .param("member", review.by().memberKey(), Types.INTEGER)
                .param("credential", review.by().credentialKey(), Types.INTEGER)
                .param("criteria", json.writeValueAsString(StoredCriteria.of(review.criteria())))
                .param("matched", review.matched())
                .param("more", review.more())
                .param("customers", review.customers())
                .param("openInEnvironment", review.openInEnvironment())
                .param("findings", json.writeValueAsString(review.findings()))
                .param("created", Times.utc(review.created()))
                .param("expires", Times.utc(review.expires())));
    }

    /** Writes down what was found out after the review was inserted. */
    void complete(Review review) {
        Changed.one(jdbc.sql(COMPLETE)
                .param("id", review.id().value())
                .param("matched", review.matched())
                .param("more", review.more())
                .param("customers", review.customers())
                .param("openInEnvironment", review.openInEnvironment())
                .param("findings", json.writeValueAsString(review.findings()))
                .param("created", Times.utc(review.created()))
                .param("expires", Times.utc(review.expires())));
    }

    void keep(ReviewId review, ReviewFindings findings) {
        Changed.one(jdbc.sql(KEEP_FINDINGS)
                .param("id", review.value())
                .param("findings", json.writeValueAsString(findings)));
    }

    /** What was found in each of the reviews that there are. */
    Map<ReviewId, ReviewFindings> findings(Collection<ReviewId> ids) {
        var findings = new HashMap<ReviewId, ReviewFindings>();
        jdbc.sql(FINDINGS)
                .param("ids", ids.stream().map(ReviewId::value).toArray(UUID[]::new))
                .query(row -> {
                    findings.put(
                            new ReviewId(row.getObject("id", UUID.class)),
                            json.readValue(row.getString("findings"), ReviewFindings.class));
                });
        return findings;
    }

    /** The cards that were frozen for another review, and then failed or were not reached; returns in how many chunks they are. */
    int insertRest(ReviewId rest, ReviewId of) {
        return jdbc.sql(INSERT_REST)
                .param("rest", rest.value())
                .param("of", of.value())
                .update();
    }

    /** How many cards each chunk of a review has but the last. */
    int chunkSize(ReviewId review) {
        return jdbc.sql(CHUNK_SIZE)
                .param("review", review.value())
                .query(Integer.class)
                .single();
    }

    /** Moves some chunks of a review to another one. */
    void cut(ReviewId review, int from, int before, ReviewId part) {
        jdbc.sql(CUT)
                .param("review", review.value())
                .param("from", from)
                .param("before", before)
                .param("part", part.value())
                .update();
    }

    boolean hasJob(ReviewId review) {
        return jdbc.sql(HAS_JOB)
                        .param("review", review.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Review> find(ReviewId id, EnvironmentId environment, ActorId by) {
        return jdbc.sql(OF_ACTOR)
                .param("id", id.value())
                .param("environment", environment.value())
                .param("member", by.memberKey(), Types.INTEGER)
                .param("credential", by.credentialKey(), Types.INTEGER)
                .query((row, number) -> review(row))
                .optional();
    }

    Review get(ReviewId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query((row, number) -> review(row))
                .single();
    }

    /** Deletes the reviews, with their chunks, that expired before a time and from which no job was started. */
    int purge(Instant before) {
        return jdbc.sql(PURGE).param("before", Times.utc(before)).update();
    }

    /** H2 keeps the time limit of a statement for its whole connection, which goes back to the pool. */
    void clearTimeLimit() {
        template.execute((Statement statement) -> {
            statement.setQueryTimeout(0);
            return null;
        });
    }

    private Review review(ResultSet row) throws SQLException {
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                new EnvironmentId(row.getInt("environment_id")),
                ActorId.of(row.getObject("member_id", Integer.class), row.getObject("credential_id", Integer.class)),
                json.readValue(row.getString("criteria"), StoredCriteria.class).toCriteria(),
                row.getInt("matched"),
                row.getBoolean("more"),
                row.getInt("customers"),
                row.getLong("open_in_environment"),
                json.readValue(row.getString("findings"), ReviewFindings.class),
                Times.instant(row, "created"),
                Times.instant(row, "expires"));
    }
}
