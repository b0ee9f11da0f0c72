package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.sql.Changed;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which jobs are the rest of others. */
@Repository
class RestTable {

    private static final String LINK = "update cancel_job set rest_of = :of where id = :rest and rest_of is null";

    private static final String REST_OF = "select id from cancel_job where rest_of = :of";

    private final JdbcClient jdbc;

    RestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void link(JobId rest, JobId of) {
        Changed.one(jdbc.sql(LINK).param("rest", rest.value()).param("of", of.value()));
    }

    Optional<JobId> restOf(JobId of) {
        return jdbc.sql(REST_OF)
                .param("of", of.value())
                .query((row, number) -> new JobId(row.getLong("id")))
                .optional();
    }
}
