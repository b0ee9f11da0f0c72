package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.JobChange;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was changed about jobs while they lived: their place in the queue, and their speed. */
@Repository
class JobChangeTable {

    private static final int MOVED = 1;
    private static final int SPEED = 2;

    private static final String INSERT = """
            insert into job_change (job_id, kind, speed, changed, by_name) values (:job, :kind, :speed, :at, :by)
            """;

    private static final String OF_JOBS = """
            select job_id, speed, changed, by_name from job_change where job_id = any(:jobs) order by job_id, id
            """;

    private static final String PLACE = "update cancel_job set queue_place = :place where id = :job and state = 1";

    private static final String SET_SPEED =
            "update cancel_job set speed = :speed where id = :job and state in (1, 2, 9)";

    private static final String SPEED_OF = "select speed from cancel_job where id = :job";

    private final JdbcClient jdbc;

    JobChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(JobId job, JobChange change) {
        var speed = change.speed();
        Changed.one(jdbc.sql(INSERT)
                .param("job", job.value())
                .param("kind", speed == null ? MOVED : SPEED)
                .param("speed", speed == null ? null : speed.code(), Types.SMALLINT)
                .param("at", Times.utc(change.at()))
                .param("by", change.by()));
    }

    /** Those of the jobs that had any, in order. */
    Map<JobId, List<JobChange>> of(Collection<JobId> jobs) {
        var changes = new HashMap<JobId, List<JobChange>>();
        jdbc.sql(OF_JOBS)
                .param("jobs", jobs.stream().map(JobId::value).toArray(Long[]::new))
                .query(row -> {
                    changes.computeIfAbsent(new JobId(row.getLong("job_id")), job -> new ArrayList<>())
                            .add(change(row));
                });
        return changes;
    }

    /** Gives jobs that have not begun the places of this order. */
    void place(List<JobId> order) {
        for (var place = 1; place <= order.size(); place++) {
            Changed.one(jdbc.sql(PLACE)
                    .param("place", place)
                    .param("job", order.get(place - 1).value()));
        }
    }

    void setSpeed(JobId job, JobSpeed speed) {
        Changed.one(jdbc.sql(SET_SPEED).param("speed", speed.code()).param("job", job.value()));
    }

    JobSpeed speed(JobId job) {
        return JobSpeed.ofCode(jdbc.sql(SPEED_OF)
                .param("job", job.value())
                .query(Integer.class)
                .single());
    }

    private static JobChange change(ResultSet row) throws SQLException {
        var speed = row.getObject("speed", Integer.class);
        return new JobChange(
                speed == null ? null : JobSpeed.ofCode(speed), Times.instant(row, "changed"), row.getString("by_name"));
    }
}
