package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobPause;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When jobs were held, and by whom. */
@Repository
class JobPauseTable {

    private static final String INSERT =
            "insert into job_pause (job_id, paused, paused_by_name) values (:job, :now, :byName)";

    private static final String END = """
            update job_pause set resumed = :now, resumed_by_name = :byName where job_id = :job and resumed is null
            """;

    private static final String OF_JOBS = """
            select job_id, paused, paused_by_name, resumed, resumed_by_name
            from job_pause
            where job_id = any(:jobs)
            order by job_id, paused
            """;

    private final JdbcClient jdbc;

    JobPauseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(JobId job, Actor by, Instant now) {
        Changed.one(change(INSERT, job, by, now));
    }

    void end(JobId job, Actor by, Instant now) {
        Changed.one(change(END, job, by, now));
    }

    /** Those of the jobs that had any, in order. */
    Map<JobId, List<JobPause>> of(Collection<JobId> jobs) {
        var pauses = new HashMap<JobId, List<JobPause>>();
        jdbc.sql(OF_JOBS)
                .param("jobs", jobs.stream().map(JobId::value).toArray(Long[]::new))
                .query(row -> {
                    pauses.computeIfAbsent(new JobId(row.getLong("job_id")), job -> new ArrayList<>())
                            .add(new JobPause(
                                    Times.instant(row, "paused"),
                                    row.getString("paused_by_name"),
                                    Times.instantOrNull(row, "resumed"),
                                    row.getString("resumed_by_name")));
                });
        return pauses;
    }

    private JdbcClient.StatementSpec change(String sql, JobId job, Actor by, Instant now) {
        return jdbc.sql(sql)
                .param("job", job.value())
                .param("now", Times.utc(now))
                .param("byName", by.name());
    }
}
