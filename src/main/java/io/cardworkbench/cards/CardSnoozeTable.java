package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The snoozes of cards, also those that are over. */
@Repository
class CardSnoozeTable {

    /** What was snoozed just now: a card that was snoozed before has another time. */
    private static final String KEEP = """
            insert into card_snooze (card_id, at, snoozed_until)
            select id, updated, snoozed_until
            from %s
            where environment_id = :environment and id = any(:ids) and status = 3 and updated = :now
                and not exists (select 1 from card_snooze kept where kept.card_id = id and kept.at = updated)
            """;

    private static final String THAT_EXPIRE = """
            select count(*)
            from %s
            where environment_id = :environment and id = any(:ids) and status = 3 and snoozed_until = :until
                and expires_at <= :until
            """;

    private final JdbcClient jdbc;
    private final CardStates states;

    CardSnoozeTable(JdbcClient jdbc, CardStates states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    /**
     * Keeps the times of those of the cards that were snoozed at this moment: any number. It is told without fractions of a
     * microsecond, as it was stored.
     */
    void keep(EnvironmentId environment, Collection<Long> ids, Instant now) {
        jdbc.sql(String.format(Locale.ROOT, KEEP, states.open()))
                .param("environment", environment.value())
                .param("ids", ids.toArray(Long[]::new))
                .param("now", Times.utc(now))
                .update();
    }

    /** How many of the cards sleep until then, and will have expired by then. */
    int countThoseThatExpire(EnvironmentId environment, Collection<Long> ids, Instant until) {
        return jdbc.sql(String.format(Locale.ROOT, THAT_EXPIRE, states.open()))
                .param("environment", environment.value())
                .param("ids", ids.toArray(Long[]::new))
                .param("until", Times.utc(until))
                .query(Integer.class)
                .single();
    }
}
