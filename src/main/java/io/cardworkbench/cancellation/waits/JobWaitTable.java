package io.cardworkbench.cancellation.waits;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobWait;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the workers of jobs had to wait for last. */
@Repository
class JobWaitTable {

    /** Of two workers that meet the first one at once, either may win. */
    private static final String INSERT = """
            insert into job_wait (job_id, session, application, met, seen)
            values (:job, :session, :application, :now, :now)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update job_wait
            set met = case when session = :session then met else :now end, session = :session,
                application = :application, seen = :now
            where job_id = :job
            """;

    private static final String OF_JOBS =
            "select job_id, session, application, met, seen from job_wait where job_id = any(:jobs)";

    private final JdbcClient jdbc;

    JobWaitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the jobs that ever had any. */
    Map<JobId, JobWait> of(Collection<JobId> jobs) {
        var waits = new HashMap<JobId, JobWait>();
        jdbc.sql(OF_JOBS)
                .param("jobs", jobs.stream().map(JobId::value).toArray(Long[]::new))
                .query(row -> {
                    waits.put(
                            new JobId(row.getLong("job_id")),
                            new JobWait(
                                    row.getLong("session"),
                                    row.getString("application"),
                                    Times.instant(row, "met"),
                                    Times.instant(row, "seen")));
                });
        return waits;
    }

    void seen(JobId job, Holder holder, Instant now) {
        if (change(UPDATE, job, holder, now) == 0) {
            change(INSERT, job, holder, now);
        }
    }

    private int change(String sql, JobId job, Holder holder, Instant now) {
        return jdbc.sql(sql)
                .param("job", job.value())
                .param("session", holder.session())
                .param("application", holder.application(), Types.VARCHAR)
                .param("now", Times.utc(now))
                .update();
    }
}
