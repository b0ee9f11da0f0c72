package io.cardworkbench.cancellation;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The cancel jobs. */
@Repository
class JobTable {

    private static final String COLUMNS = """
            select j.id, j.review_id, j.environment_id, j.state, j.reason, j.reviewed, j.cancelled, j.skipped, j.failed,
                j.submitted_by, j.submitted_by_credential, j.submitted_by_name, j.submitted, j.started, j.ended,
                j.ended_by_name, j.failure, j.right_lost
            """;

    private static final String COLUMNS_WITH_REVIEW = COLUMNS + ", r.criteria, r.findings, r.more\n";

    private static final String FROM_WITH_REVIEW = "from cancel_job j join review r on r.id = j.review_id\n";

    private static final String BY_ID = COLUMNS + "from cancel_job j where j.id = :job";

    private static final String BY_REVIEW = COLUMNS + "from cancel_job j where j.review_id = :review";

    private static final String WITH_REVIEW_BY_ID = COLUMNS_WITH_REVIEW + FROM_WITH_REVIEW + """
            where j.id = :job and j.environment_id = :environment
            """;

    private static final String FILTER = """
            where j.environment_id = :environment and j.state = any(:states)
                and (:anyone or j.submitted_by = :member or j.submitted_by_credential = :credential)
            """;

    private static final String PAGE = COLUMNS_WITH_REVIEW + FROM_WITH_REVIEW + FILTER + """
            order by j.id desc
            offset :offset rows fetch next :limit rows only
            """;

    private static final String COUNT = "select count(*) from cancel_job j\n" + FILTER;

    private static final String UNFINISHED = COLUMNS + """
            from cancel_job j
            where j.environment_id = :environment and j.state in (1, 2)
            order by j.id
            """;

    private static final String LIVE = COLUMNS + """
            from cancel_job j
            where j.state in (1, 2) or j.ended > :endedAfter or j.id = any(:also)
            order by j.id
            """;

    private static final String INSERT = """
            insert into cancel_job (review_id, environment_id, state, reason, reviewed, cancelled, skipped, failed,
                submitted_by, submitted_by_credential, submitted_by_name, submitted)
            values (:review, :environment, 1, :reason, :reviewed, 0, 0, 0, :member, :credential, :byName, :now)
            """;

    private static final String START =
            "update cancel_job set state = :state, started = :now where id = :job and state = :from";

    private static final String END = """
            update cancel_job
            set state = :state, ended = :now, ended_by_name = :endedBy, failure = :failure,
                cancelled = :cancelled, skipped = :skipped, failed = :failed, right_lost = :rightLost
            where id = :job and state = :from
            """;

    private static final String MAKE_QUEUE =
            "insert into cancel_queue (environment_id) values (:environment) on conflict do nothing";

    private static final String LOCK_QUEUE =
            "select environment_id from cancel_queue where environment_id = :environment for update";

    private final JdbcClient jdbc;
    private final JobRowMapper rows;

    JobTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new JobRowMapper(json);
    }

    Optional<JobRow> find(JobId job) {
        return jdbc.sql(BY_ID).param("job", job.value()).query(rows::row).optional();
    }

    Optional<JobRow> findByReview(ReviewId review) {
        return jdbc.sql(BY_REVIEW)
                .param("review", review.value())
                .query(rows::row)
                .optional();
    }

    Optional<JobWithReview> findWithReview(EnvironmentId environment, JobId job) {
        return jdbc.sql(WITH_REVIEW_BY_ID)
                .param("job", job.value())
                .param("environment", environment.value())
                .query(rows::withReview)
                .optional();
    }

    /** @param by only the jobs that this one submitted; null for everyone's */
    List<JobWithReview> page(
            EnvironmentId environment, Set<JobState> states, @Nullable ActorId by, int offset, int limit) {
        return filtered(PAGE, environment, states, by)
                .param("offset", offset)
                .param("limit", limit)
                .query(rows::withReview)
                .list();
    }

    int count(EnvironmentId environment, Set<JobState> states, @Nullable ActorId by) {
        return filtered(COUNT, environment, states, by).query(Integer.class).single();
    }

    /** The queued and running jobs of an environment, in the order submitted. */
    List<JobRow> unfinished(EnvironmentId environment) {
        return jdbc.sql(UNFINISHED)
                .param("environment", environment.value())
                .query(rows::row)
                .list();
    }

    /** The queued and running jobs of all environments, those that ended after a time, and some by their ids. */
    List<JobRow> live(Instant endedAfter, Collection<JobId> also) {
        return jdbc.sql(LIVE)
                .param("endedAfter", Times.utc(endedAfter))
                .param("also", also.stream().map(JobId::value).toArray(Long[]::new))
                .query(rows::row)
                .list();
    }

    JobId insert(Review review, @Nullable String reason, String byName, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(INSERT)
                .param("review", review.id().value())
                .param("environment", review.environment().value())
                .param("reason", reason)
                .param("reviewed", review.matched())
                .param("member", review.by().memberKey(), Types.INTEGER)
                .param("credential", review.by().credentialKey(), Types.INTEGER)
                .param("byName", byName)
                .param("now", Times.utc(now))
                .update(key, "id");
        return new JobId(Objects.requireNonNull(key.getKeyAs(Long.class), "The database gave no key"));
    }

    void start(JobRow job, JobState state, Instant now) {
        var changed = jdbc.sql(START)
                .param("state", state.code())
                .param("now", Times.utc(now))
                .param("job", job.id().value())
                .param("from", job.state().code())
                .update();
        requireOne(changed, job);
    }

    void end(JobRow job, JobEnd end, Instant now) {
        var changed = jdbc.sql(END)
                .param("state", end.state().code())
                .param("now", Times.utc(now))
                .param("endedBy", end.endedBy())
                .param("failure", end.failure())
                .param("cancelled", end.numbers().cancelled())
                .param("skipped", end.numbers().skipped())
                .param("failed", end.numbers().failed())
                .param("rightLost", end.rightLost())
                .param("job", job.id().value())
                .param("from", job.state().code())
                .update();
        requireOne(changed, job);
    }

    /** Whoever changes which jobs of an environment run holds this lock until the end of the transaction. */
    void lockQueue(EnvironmentId environment) {
        jdbc.sql(MAKE_QUEUE).param("environment", environment.value()).update();
        jdbc.sql(LOCK_QUEUE)
                .param("environment", environment.value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(
            String sql, EnvironmentId environment, Collection<JobState> states, @Nullable ActorId by) {
        return jdbc.sql(sql)
                .param("environment", environment.value())
                .param("states", states.stream().map(JobState::code).toArray(Integer[]::new))
                .param("anyone", by == null)
                .param("member", by == null ? null : by.memberKey(), Types.INTEGER)
                .param("credential", by == null ? null : by.credentialKey(), Types.INTEGER);
    }

    private static void requireOne(int changed, JobRow job) {
        if (changed != 1) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "Job %s is no longer %s", job.id(), job.state()));
        }
    }
}
