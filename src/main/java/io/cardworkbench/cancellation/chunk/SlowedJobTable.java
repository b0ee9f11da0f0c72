package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.sql.Times;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When workers of jobs last rested for the sake of customers. */
@Repository
class SlowedJobTable {

    /** Others are told now and then, not after each transaction. */
    private static final Duration TOLD_EVERY = Duration.ofSeconds(2);

    private static final String SLOWED = """
            update cancel_job set slowed = :now where id = :job and state = 2 and (slowed is null or slowed < :before)
            """;

    private final JdbcClient jdbc;

    SlowedJobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void slowed(JobId job, Instant now) {
        jdbc.sql(SLOWED)
                .param("job", job.value())
                .param("now", Times.utc(now))
                .param("before", Times.utc(now.minus(TOLD_EVERY)))
                .update();
    }
}
