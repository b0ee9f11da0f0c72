package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards that customers see. Asks the times of a card as well as its status: the lifecycle clock may be late. */
@Repository
class CustomerStreamTable {

    private static final String SHOWN = """
            select id, updated
            from %s
            where environment_id = :environment and user_id = :user and status <= 3
                and (status = 2 or (status = 1 and embargo_until <= :now) or (status = 3 and snoozed_until <= :now))
                and (expires_at is null or expires_at > :now)
            order by id desc
            fetch first %d rows only
            """;

    private final JdbcClient jdbc;
    private final CardStates states;

    CustomerStreamTable(JdbcClient jdbc, CardStates states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    /** Newest first. */
    List<ShownCard> shown(EnvironmentId environment, String userId, int limit, Instant now) {
        return jdbc.sql(String.format(Locale.ROOT, SHOWN, states.open(), limit))
                .param("environment", environment.value())
                .param("user", userId)
                .param("now", Times.utc(now))
                .query((row, number) -> new ShownCard(row.getLong("id"), Times.instant(row, "updated")))
                .list();
    }
}
