package io.cardworkbench.cards;

import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Database;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards, as jobs cancel them. */
@Repository
class CancelledCardTable {

    /**
     * H2 takes the rows of an update out of every index before it puts the first one back, which takes longer the more rows
     * there are: several small updates are faster than one.
     */
    private static final int CANCELLED_AT_ONCE_ON_H2 = 50;

    private static final String CANCEL = """
            update card
            set status = 7, updated = :now, cancel_job_id = :job
            where id = any(:ids) and status <= 3 and status = any(:statuses)
            """;

    private static final String CANCELLED_BY = "select id from card where id = any(:ids) and cancel_job_id = :job";

    private static final String STATUSES = "select id, status from card where id = any(:ids)";

    private static final String LOCK_FREE_STATUSES = STATUSES + " order by id for update skip locked";

    private final JdbcClient jdbc;
    private final boolean h2;

    CancelledCardTable(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.h2 = database.isH2();
    }

    /** Cancels those that are in one of the statuses, and returns how many there were: any number, also none. */
    int cancel(List<Long> ids, Collection<CardStatus> statuses, long job, Instant now) {
        var atOnce = h2 ? CANCELLED_AT_ONCE_ON_H2 : ids.size();
        var cancelled = 0;
        for (var from = 0; from < ids.size(); from += atOnce) {
            cancelled += cancelAtOnce(ids.subList(from, Math.min(from + atOnce, ids.size())), statuses, job, now);
        }
        return cancelled;
    }

    private int cancelAtOnce(List<Long> ids, Collection<CardStatus> statuses, long job, Instant now) {
        return jdbc.sql(CANCEL)
                .param("ids", array(ids))
                .param("statuses", codes(statuses))
                .param("job", job)
                .param("now", Times.utc(now))
                .update();
    }

    List<Long> cancelledBy(long job, Collection<Long> ids) {
        return jdbc.sql(CANCELLED_BY)
                .param("ids", array(ids))
                .param("job", job)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    Map<Long, CardStatus> statuses(Collection<Long> ids) {
        return statuses(STATUSES, ids);
    }

    /** Locks those of the cards that nobody holds before it tells their status. */
    Map<Long, CardStatus> lockFreeStatuses(Collection<Long> ids) {
        return statuses(LOCK_FREE_STATUSES, ids);
    }

    private Map<Long, CardStatus> statuses(String sql, Collection<Long> ids) {
        var statuses = new HashMap<Long, CardStatus>();
        jdbc.sql(sql).param("ids", array(ids)).query(row -> {
            statuses.put(row.getLong("id"), CardStatus.ofCode(row.getInt("status")));
        });
        return statuses;
    }

    private static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private static Integer[] codes(Collection<CardStatus> statuses) {
        return statuses.stream().map(CardStatus::code).toArray(Integer[]::new);
    }
}
