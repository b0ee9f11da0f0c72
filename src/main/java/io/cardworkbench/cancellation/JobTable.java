package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobCommand;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
                j.ended_by_name, j.stopped_by, j.stopped_by_credential, j.failure, j.right_lost, j.first_card, j.stop_asked, j.speed,
                j.slowed, j.series, j.series_place, j.series_jobs
            """;

    private static final String COLUMNS_WITH_REVIEW =
            COLUMNS + ", r.criteria, r.findings, r.more, r.created as reviewed_at, j.ledger_gone, j.rest_of,\n"
                    + "    (select n.id from cancel_job n where n.rest_of = j.id) as rest\n";

    private static final String FROM_WITH_REVIEW = "from cancel_job j join review r on r.id = j.review_id\n";

    private static final String BY_ID = COLUMNS + "from cancel_job j where j.id = :job";

    private static final String BY_REVIEW = COLUMNS + "from cancel_job j where j.review_id = :review";

    private static final String WITH_REVIEW_BY_IDS = COLUMNS_WITH_REVIEW + FROM_WITH_REVIEW + """
            where j.id = any(:jobs) and j.environment_id = :environment
            order by j.id
            """;

    private static final String FILTER = """
            where j.environment_id = :environment
                and (:anyone or j.submitted_by = :member or j.submitted_by_credential = :credential)
                and ((not :seriesAsOne or j.series is null) and j.state = any(:states)
                    or :seriesAsOne and j.series = j.id
                        and exists (select 1 from cancel_job s where s.series = j.id and s.state = any(:states)))
            """;

    private static final String PAGE = COLUMNS_WITH_REVIEW + FROM_WITH_REVIEW + FILTER + """
            order by j.id desc
            offset :offset rows fetch next :limit rows only
            """;

    private static final String COUNT = "select count(*) from cancel_job j\n" + FILTER;

    private static final String UNFINISHED = COLUMNS + """
            from cancel_job j
            where j.environment_id = :environment and j.state in (1, 2, 9)
            order by j.queue_place nulls last, j.id
            """;

    private static final String LIVE = COLUMNS + """
            from cancel_job j
            where j.state in (1, 2, 9) or j.ended > :endedAfter or j.id = any(:also)
            order by j.queue_place nulls last, j.id
            """;

    private static final String INSERT = """
            insert into cancel_job (review_id, environment_id, state, reason, reviewed, cancelled, skipped, failed,
                submitted_by, submitted_by_credential, submitted_by_name, submitted)
            values (:review, :environment, 1, :reason, :reviewed, 0, 0, 0, :member, :credential, :byName, :now)
            """;

    private static final String START =
            "update cancel_job set state = :state, started = coalesce(started, :now) where id = :job and state = :from";

    private static final String CHANGE = "update cancel_job set state = :state where id = :job and state = :from";

    private static final String ASK_TO_STOP = """
            update cancel_job set stopped_by = :member, stopped_by_credential = :credential, ended_by_name = :byName, stop_asked = :now
            where id = :job and state in (1, 2, 9) and started is not null and ended_by_name is null
            """;

    private static final String LET_FAIL = """
            update cancel_job set failure = :failure
            where id = :job and state in (1, 2, 9) and started is not null and failure is null
            """;

    private static final String END = """
            update cancel_job
            set state = :state, ended = :now, ended_by_name = :endedBy,
                cancelled = :cancelled, skipped = :skipped, failed = :failed, right_lost = :rightLost,
                first_card = (select min(c.done) from chunk c where c.review_id = cancel_job.review_id)
            where id = :job and state = :from
            """;

    /** Where there is none yet. */
    private static final String MAKE_QUEUE =
            "insert into cancel_queue (environment_id) values (:environment) on conflict do nothing";

    private static final String LOCK_FREE_QUEUE =
            "select environment_id from cancel_queue where environment_id = :environment for update skip locked";

    private static final String HAS_QUEUE = "select count(*) from cancel_queue where environment_id = :environment";

    private final JdbcClient jdbc;
    private final JobRowMapper rows;

    JobTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new JobRowMapper(json);
    }

    Optional<JobRow> find(JobId job) {
        return jdbc.sql(BY_ID).param("job", job.value()).query(rows::row).optional();
    }

    JobRow get(JobId job) {
        return find(job).orElseThrow(() -> new JobNotFound(job));
    }

    Optional<JobRow> findByReview(ReviewId review) {
        return jdbc.sql(BY_REVIEW)
                .param("review", review.value())
                .query(rows::row)
                .optional();
    }

    Optional<Job> findWithReview(EnvironmentId environment, JobId job) {
        return findWithReview(environment, List.of(job)).stream().findFirst();
    }

    /** In the order submitted. */
    List<Job> findWithReview(EnvironmentId environment, List<JobId> jobs) {
        return jdbc.sql(WITH_REVIEW_BY_IDS)
                .param("jobs", jobs.stream().map(JobId::value).toArray(Long[]::new))
                .param("environment", environment.value())
                .query(rows::job)
                .list();
    }

    /** @param by only the jobs that this one submitted; null for everyone's */
    List<Job> page(EnvironmentId environment, JobFilter filter, @Nullable ActorId by, int offset, int limit) {
        return filtered(PAGE, environment, filter, by)
                .param("offset", offset)
                .param("limit", limit)
                .query(rows::job)
                .list();
    }

    int count(EnvironmentId environment, JobFilter filter, @Nullable ActorId by) {
        return filtered(COUNT, environment, filter, by).query(Integer.class).single();
    }

    /** The jobs of an environment that have not ended, in the order of the queue. */
    List<JobRow> unfinished(EnvironmentId environment) {
        return jdbc.sql(UNFINISHED)
                .param("environment", environment.value())
                .query(rows::row)
                .list();
    }

    /** The jobs of all environments that have not ended, those that ended after a time, and some by their ids. */
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

    void start(JobRow job, Instant now) {
        Changed.one(jdbc.sql(START)
                .param("state", job.after(JobCommand.START).code())
                .param("now", Times.utc(now))
                .param("job", job.id().value())
                .param("from", job.state().code()));
    }

    /** Changes nothing but the state. */
    void change(JobRow job, JobCommand command) {
        Changed.one(jdbc.sql(CHANGE)
                .param("state", job.after(command).code())
                .param("job", job.id().value())
                .param("from", job.state().code()));
    }

    /** Marks a job that has begun as one that is to stop. Returns whether it had, and nobody had asked for it before. */
    boolean askToStop(JobId job, Actor by, Instant now) {
        return jdbc.sql(ASK_TO_STOP)
                        .param("job", job.value())
                        .param("member", by.id().memberKey(), Types.INTEGER)
                        .param("credential", by.id().credentialKey(), Types.INTEGER)
                        .param("byName", by.name())
                        .param("now", Times.utc(now))
                        .update()
                == 1;
    }

    /** Marks a job that has begun as one that failed; changes nothing if it has ended, or is marked already. */
    void letFail(JobId job, String failure) {
        jdbc.sql(LET_FAIL).param("job", job.value()).param("failure", failure).update();
    }

    void end(JobRow job, JobCommand command, JobNumbers numbers, @Nullable String by, boolean rightLost, Instant now) {
        Changed.one(jdbc.sql(END)
                .param("state", job.after(command).code())
                .param("now", Times.utc(now))
                .param("endedBy", by, Types.VARCHAR)
                .param("cancelled", numbers.cancelled())
                .param("skipped", numbers.skipped())
                .param("failed", numbers.failed())
                .param("rightLost", rightLost)
                .param("job", job.id().value())
                .param("from", job.state().code()));
    }

    /**
     * Whoever changes which jobs of an environment run holds this lock until the end of the transaction. Nobody waits for it;
     * returns whether it was free.
     */
    boolean lockFreeQueue(EnvironmentId environment) {
        if (queue(LOCK_FREE_QUEUE, environment).optional().isPresent()) {
            return true;
        }
        if (queue(HAS_QUEUE, environment).single() > 0) {
            return false;
        }
        jdbc.sql(MAKE_QUEUE).param("environment", environment.value()).update();
        return queue(LOCK_FREE_QUEUE, environment).optional().isPresent();
    }

    private JdbcClient.MappedQuerySpec<Integer> queue(String sql, EnvironmentId environment) {
        return jdbc.sql(sql).param("environment", environment.value()).query((row, number) -> row.getInt(1));
    }

    private JdbcClient.StatementSpec filtered(
            String sql, EnvironmentId environment, JobFilter filter, @Nullable ActorId by) {
        return jdbc.sql(sql)
                .param("environment", environment.value())
                .param("seriesAsOne", filter.seriesAsOne())
                .param("states", filter.states().stream().map(JobState::code).toArray(Integer[]::new))
                .param("anyone", by == null)
                .param("member", by == null ? null : by.memberKey(), Types.INTEGER)
                .param("credential", by == null ? null : by.credentialKey(), Types.INTEGER);
    }
}
