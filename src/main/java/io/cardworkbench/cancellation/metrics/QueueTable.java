package io.cardworkbench.cancellation.metrics;

import io.cardworkbench.sql.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many jobs of all environments are not over. */
@Repository
class QueueTable {

    private static final String UNFINISHED = """
            select count(case when state = 1 then 1 end) as queued, count(case when state = 2 then 1 end) as running,
                count(case when state = 9 then 1 end) as paused,
                min(case when state = 1 then submitted end) as oldest
            from cancel_job
            where state in (1, 2, 9)
            """;

    private final JdbcClient jdbc;

    QueueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Queue read() {
        return jdbc.sql(UNFINISHED)
                .query((row, number) -> new Queue(
                        row.getInt("queued"),
                        row.getInt("running"),
                        row.getInt("paused"),
                        Times.instantOrNull(row, "oldest")))
                .single();
    }
}
