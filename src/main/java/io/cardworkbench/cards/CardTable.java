package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Times;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards, without their content, as they are sent one by one and as customers act on them. */
@Repository
class CardTable {

    private static final int BATCH_SIZE = 1_000;

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

    private static final String NEXT_IDS = "select nextval('card_id_seq') from generate_series(1, :count)";

    private static final String INSERT = """
            insert into card (id, environment_id, card_template_id, status, live, user_id, event_name, lifecycle_id,
                flow_instance_id, flow_invocation_id, created, updated, embargo_until, snoozed_until, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    CardTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    List<Long> nextIds(int count) {
        return jdbc.sql(NEXT_IDS)
                .param("count", count)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    void insert(List<CardRow> cards) {
        template.batchUpdate(INSERT, cards, BATCH_SIZE, CardTable::bind);
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

    private static void bind(PreparedStatement insert, CardRow row) throws SQLException {
        var card = row.card();
        insert.setLong(1, row.id());
        insert.setInt(2, card.environment().value());
        insert.setInt(3, card.template().value());
        insert.setInt(4, row.status().code());
        insert.setBoolean(5, card.live());
        insert.setString(6, card.userId());
        insert.setString(7, card.eventName());
        insert.setString(8, card.lifecycleId());
        insert.setString(9, card.flowInstanceId());
        insert.setString(10, card.flowInvocationId());
        insert.setObject(11, Times.utc(card.created()));
        insert.setObject(12, Times.utc(row.updated()));
        insert.setObject(13, Times.utcOrNull(card.embargoUntil()), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(14, Times.utcOrNull(row.snoozedUntil()), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(15, Times.utcOrNull(card.expiresAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
