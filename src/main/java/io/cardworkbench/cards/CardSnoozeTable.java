package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The snoozes of cards, also those that are over. */
@Repository
class CardSnoozeTable {

    /** What was snoozed just now: a card that was snoozed before has another time. */
    private static final String KEEP = """
            insert into card_snooze (card_id, at, snoozed_until)
            select id, updated, snoozed_until
            from card
            where environment_id = :environment and id = any(:ids) and status = 3 and updated = :now
                and not exists (select 1 from card_snooze kept where kept.card_id = card.id and kept.at = card.updated)
            """;

    private final JdbcClient jdbc;

    CardSnoozeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the times of those of the cards that were snoozed at this moment: any number. It is told without fractions of a
     * microsecond, as it was stored.
     */
    void keep(EnvironmentId environment, Collection<Long> ids, Instant now) {
        jdbc.sql(KEEP)
                .param("environment", environment.value())
                .param("ids", ids.toArray(Long[]::new))
                .param("now", Times.utc(now))
                .update();
    }
}
