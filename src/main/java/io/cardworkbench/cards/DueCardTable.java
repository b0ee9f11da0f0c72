package io.cardworkbench.cards;

import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.cards.store.StateChange;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards, as the clock sees them. */
@Repository
class DueCardTable {

    /** The literal statuses let PostgreSQL use an index that has nothing but the cards still to come. */
    private static final List<String> DUE = List.of("""
            select id from %s
            where status <= 3 and expires_at is not null and expires_at <= :now
            order by expires_at
            fetch first %d rows only
            """, """
            select id from %s
            where status = 1 and embargo_until <= :now
            order by embargo_until
            fetch first %d rows only
            """, """
            select id from %s
            where status = 3 and snoozed_until <= :now
            order by snoozed_until
            fetch first %d rows only
            """);

    private static final String TIMES =
            "select id, embargo_until, snoozed_until, expires_at from %s where id = any(:ids)";

    private final JdbcClient jdbc;
    private final CardStates states;

    DueCardTable(JdbcClient jdbc, CardStates states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    /** Cards that are due for something, lowest id first, of each kind at most {@code limit}. Locks nothing. */
    List<Long> due(Instant now, int limit) {
        var ids = new TreeSet<Long>();
        for (var sql : DUE) {
            jdbc.sql(String.format(Locale.ROOT, sql, states.open(), limit))
                    .param("now", Times.utc(now))
                    .query(row -> {
                        ids.add(row.getLong("id"));
                    });
        }
        return List.copyOf(ids);
    }

    /**
     * Locks those of the cards that are open and that nobody else holds. Waits for no one, so that it is part of no deadlock. Whether
     * one is still due is decided by what it is now.
     */
    List<LockedCard> lock(Collection<Long> ids) {
        var statuses = states.lockFree(ids);
        return jdbc.sql(String.format(Locale.ROOT, TIMES, states.open()))
                .param("ids", statuses.keySet().toArray(Long[]::new))
                .query((row, number) -> lockedCard(row, statuses))
                .list();
    }

    /** Changes cards that are locked. One that becomes active is not snoozed any more. */
    void change(Collection<Long> ids, CardAction action, Instant now) {
        var rows = states.change(ids, new StateChange(CardLifecycle.from(action), CardLifecycle.to(action), now));
        if (rows != ids.size()) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT, "%d of %d locked cards became %s", rows, ids.size(), CardLifecycle.to(action)));
        }
    }

    private static LockedCard lockedCard(ResultSet row, Map<Long, CardStatus> statuses) throws SQLException {
        var card = row.getLong("id");
        return new LockedCard(
                card,
                Objects.requireNonNull(statuses.get(card)),
                new CardTimes(
                        Times.instantOrNull(row, "embargo_until"),
                        Times.instantOrNull(row, "snoozed_until"),
                        Times.instantOrNull(row, "expires_at")));
    }
}
