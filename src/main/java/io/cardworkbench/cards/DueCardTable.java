package io.cardworkbench.cards;

import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards, as the clock sees them. */
@Repository
class DueCardTable {

    /** The literal statuses let PostgreSQL use an index that has nothing but the cards still to come. */
    private static final List<String> DUE = List.of("""
            select id from card
            where status <= 3 and expires_at is not null and expires_at <= :now
            order by expires_at
            fetch first %d rows only
            """, """
            select id from card
            where status = 1 and embargo_until <= :now
            order by embargo_until
            fetch first %d rows only
            """, """
            select id from card
            where status = 3 and snoozed_until <= :now
            order by snoozed_until
            fetch first %d rows only
            """);

    /**
     * Says nothing but the ids, so that no plan reads all due cards for each chunk of them; whether a card is still due is
     * decided by what it is when it is locked.
     */
    private static final String LOCK = """
            select id, status, embargo_until, snoozed_until, expires_at
            from card
            where id = any(:ids)
            order by id
            for update skip locked
            """;

    private static final String CHANGE = """
            update card
            set status = :to, updated = :now,
                snoozed_until = case when cast(:to as integer) = 2 then null else snoozed_until end
            where id = any(:ids)
            """;

    private final JdbcClient jdbc;

    DueCardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cards that are due for something, lowest id first, of each kind at most {@code limit}. Locks nothing. */
    List<Long> due(Instant now, int limit) {
        var ids = new TreeSet<Long>();
        for (var sql : DUE) {
            jdbc.sql(String.format(Locale.ROOT, sql, limit))
                    .param("now", Times.utc(now))
                    .query(row -> {
                        ids.add(row.getLong("id"));
                    });
        }
        return List.copyOf(ids);
    }

    /** Locks those of the cards that nobody else holds. Waits for no one, so that it is part of no deadlock. */
    List<LockedCard> lock(Collection<Long> ids) {
        return jdbc.sql(LOCK)
                .param("ids", ids.toArray(Long[]::new))
                .query(DueCardTable::lockedCard)
                .list();
    }

    /** Changes cards that are locked. One that becomes active is not snoozed any more. */
    void change(Collection<Long> ids, CardStatus to, Instant now) {
        var rows = jdbc.sql(CHANGE)
                .param("ids", ids.toArray(Long[]::new))
                .param("to", to.code())
                .param("now", Times.utc(now))
                .update();
        if (rows != ids.size()) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%d of %d locked cards became %s", rows, ids.size(), to));
        }
    }

    private static LockedCard lockedCard(ResultSet row, int number) throws SQLException {
        return new LockedCard(
                row.getLong("id"),
                CardStatus.ofCode(row.getInt("status")),
                new CardTimes(
                        Times.instantOrNull(row, "embargo_until"),
                        Times.instantOrNull(row, "snoozed_until"),
                        Times.instantOrNull(row, "expires_at")));
    }
}
