package io.cardworkbench.sql;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What time it is for the database. */
@Repository
class DatabaseTimeTable {

    private final JdbcClient jdbc;

    DatabaseTimeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of PostgreSQL: the moment itself, not the start of a transaction. */
    Instant now() {
        return jdbc.sql("select clock_timestamp() as now")
                .query((row, number) -> Times.instant(row, "now"))
                .single();
    }
}
