package io.cardworkbench.cancellation.retention;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledgers of jobs that ended long ago. */
@Repository
class OldLedgerTable {

    private static final String OLD = """
            select id, review_id, reviewed
            from cancel_job
            where ledger_gone is null and ended < :before
            order by ended
            fetch first :most rows only
            """;

    private static final String DELETE =
            "delete from chunk where review_id in (select review_id from cancel_job where id = any(:jobs))";

    private static final String GONE =
            "update cancel_job set ledger_gone = :now where id = any(:jobs) and ledger_gone is null";

    private final JdbcClient jdbc;

    OldLedgerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that ended first. */
    List<OldLedger> old(Instant before, int most) {
        return jdbc.sql(OLD)
                .param("before", Times.utc(before))
                .param("most", most)
                .query((row, number) -> new OldLedger(
                        new JobId(row.getLong("id")),
                        new ReviewId(row.getObject("review_id", UUID.class)),
                        row.getInt("reviewed")))
                .list();
    }

    void delete(List<OldLedger> ledgers, Instant now) {
        var jobs = ledgers.stream().map(ledger -> ledger.job().value()).toArray(Long[]::new);
        Changed.rows(jobs.length, jdbc.sql(GONE).param("jobs", jobs).param("now", Times.utc(now)));
        jdbc.sql(DELETE).param("jobs", jobs).update();
    }

    /** The ledger of a job, of so many cards. */
    record OldLedger(JobId job, ReviewId review, int cards) {}
}
