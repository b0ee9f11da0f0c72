package io.cardworkbench.race;

import io.cardworkbench.cancellation.job.JobId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job, seen from outside. */
record RacedJob(JdbcClient jdbc, JobId id) {

    boolean hasEnded() {
        return jdbc.sql("select count(*) from cancel_job where id = :job and ended is not null")
                        .param("job", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
