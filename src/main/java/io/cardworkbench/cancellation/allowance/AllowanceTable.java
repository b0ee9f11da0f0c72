package io.cardworkbench.cancellation.allowance;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what jobs of systems have taken of an allowance. */
@Repository
class AllowanceTable {

    private static final String TAKEN = """
            select submitted, case when ended is null then reviewed else cancelled end as cards
            from cancel_job
            where environment_id = :environment and submitted_by_credential = :credential and submitted > :since
            order by submitted, id
            """;

    private final JdbcClient jdbc;

    AllowanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the time, the earliest first. */
    List<TakenCards> takenBy(ActorId credential, EnvironmentId environment, Instant since) {
        return jdbc.sql(TAKEN)
                .param("environment", environment.value())
                .param("credential", credential.credentialKey(), Types.INTEGER)
                .param("since", Times.utc(since))
                .query((row, number) -> new TakenCards(Times.instant(row, "submitted"), row.getInt("cards")))
                .list();
    }
}
