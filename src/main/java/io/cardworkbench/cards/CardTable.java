package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards, without their content, as customers act on them. */
@Repository
class CardTable {

    private static final String LOCK = """
            select id, status from card
            where environment_id = :environment and id = any(:ids)
            order by id
            for update
            """;

    private static final String ACT = """
            update card
            set status = :to, updated = :now, snoozed_until = :snoozedUntil
            where environment_id = :environment and id = any(:ids) and status <= 3 and status = any(:from)
            """;

    private static final String SNOOZED_THAT_EXPIRE = """
            select count(*)
            from card
            where environment_id = :environment and id = any(:ids) and status = 3 and snoozed_until = :until
                and expires_at <= :until
            """;

    private final JdbcClient jdbc;

    CardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks those of the cards that the environment has, lowest id first so that two requests never wait for each other, and
     * returns the statuses that they keep until the transaction ends.
     */
    Map<Long, CardStatus> lock(EnvironmentId environment, Collection<Long> ids) {
        var statuses = new HashMap<Long, CardStatus>();
        jdbc.sql(LOCK)
                .param("environment", environment.value())
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    statuses.put(row.getLong("id"), CardStatus.ofCode(row.getInt("status")));
                });
        return statuses;
    }

    /** Acts on those of the cards that are in a status which allows it, and returns how many there were. */
    int act(
            EnvironmentId environment,
            Collection<Long> ids,
            CardAction action,
            @Nullable Instant snoozedUntil,
            Instant now) {
        return jdbc.sql(ACT)
                .param("environment", environment.value())
                .param("ids", ids.toArray(Long[]::new))
                .param(
                        "from",
                        CardLifecycle.from(action).stream()
                                .map(CardStatus::code)
                                .toArray(Integer[]::new))
                .param("to", CardLifecycle.to(action).code())
                .param("snoozedUntil", Times.utcOrNull(snoozedUntil), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", Times.utc(now))
                .update();
    }

    /** How many of the cards sleep until then, and will have expired by then. */
    int countSnoozedThatExpire(EnvironmentId environment, Collection<Long> ids, Instant until) {
        return jdbc.sql(SNOOZED_THAT_EXPIRE)
                .param("environment", environment.value())
                .param("ids", ids.toArray(Long[]::new))
                .param("until", Times.utc(until))
                .query(Integer.class)
                .single();
    }
}
