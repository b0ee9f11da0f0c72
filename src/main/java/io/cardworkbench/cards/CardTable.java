package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards, without their content. */
@Repository
class CardTable {

    /** Rows per round trip of a selection: the driver keeps no more of a million rows than this. */
    private static final int FETCH_SIZE = 5_000;

    private static final int BATCH_SIZE = 1_000;

    /**
     * H2 takes all rows of an update out of every index before it puts the first one back. What has to be written of so
     * few is less.
     */
    private static final int CANCELLED_AT_ONCE_ON_H2 = 50;

    private static final String SELECT = """
            select id, status, card_template_id
            from card
            where %s
            order by id
            fetch first %d rows only
            """;

    private static final String COUNT_CUSTOMERS = """
            select count(*) from (select distinct user_id from card where %s and id <= :lastId) customer
            """;

    private static final String COUNT_OPEN =
            "select count(*) from card where environment_id = :environment and status <= 3";

    private static final String UNMATCHED = """
            select wanted.place
            from unnest(cast(:values as %s array)) with ordinality wanted(item, place)
            where not exists (
                select 1 from card where environment_id = :environment and status <= 3 and %s = wanted.item)
            order by wanted.place
            """;

    private static final String SUMMARIES = """
            select c.id, c.user_id, t.name, c.status, c.created, c.event_name
            from card c
            join card_template t on t.id = c.card_template_id
            where c.id = any(:ids)
            order by c.id
            """;

    private static final String STATUSES = "select id, status from card where id = any(:ids)";

    private static final String LOCK_FREE_STATUSES = STATUSES + " order by id for update skip locked";

    private static final String CANCEL = """
            update card
            set status = 7, updated = :now, cancel_job_id = :job
            where id = any(:ids) and status <= 3 and status = any(:statuses)
            """;

    private static final String CANCELLED_BY = "select id from card where id = any(:ids) and cancel_job_id = :job";

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

    /** What was snoozed just now: a card that was snoozed before has another time. */
    private static final String KEEP_SNOOZES = """
            insert into card_snooze (card_id, at, snoozed_until)
            select id, updated, snoozed_until
            from card
            where environment_id = :environment and id = any(:ids) and status = 3 and updated = :now
                and not exists (select 1 from card_snooze kept where kept.card_id = card.id and kept.at = card.updated)
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
    private final boolean h2;

    CardTable(JdbcClient jdbc, JdbcTemplate template, Database database) {
        this.jdbc = jdbc;
        this.template = template;
        this.h2 = database.isH2();
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

    void select(EnvironmentId environment, CardCriteria criteria, int limit, Consumer<SelectedCard> consumer) {
        var sql = CardCriteriaSql.of(environment, criteria);
        jdbc.sql(String.format(Locale.ROOT, SELECT, sql.condition(), limit))
                .withFetchSize(FETCH_SIZE)
                .params(sql.parameters())
                .query(row -> {
                    consumer.accept(selectedCard(row));
                });
    }

    long countCustomers(EnvironmentId environment, CardCriteria criteria, long lastId) {
        var sql = CardCriteriaSql.of(environment, criteria);
        return jdbc.sql(String.format(Locale.ROOT, COUNT_CUSTOMERS, sql.condition()))
                .params(sql.parameters())
                .param("lastId", lastId)
                .query(Long.class)
                .single();
    }

    long countOpen(EnvironmentId environment) {
        return jdbc.sql(COUNT_OPEN)
                .param("environment", environment.value())
                .query(Long.class)
                .single();
    }

    List<String> unmatched(EnvironmentId environment, CardAttribute attribute, List<String> values) {
        return jdbc.sql(String.format(
                        Locale.ROOT, UNMATCHED, CardCriteriaSql.type(attribute), CardCriteriaSql.column(attribute)))
                .param("environment", environment.value())
                .param("values", CardCriteriaSql.array(attribute, values))
                .query((row, number) -> values.get(row.getInt("place") - 1))
                .list();
    }

    List<CardSummary> summaries(Collection<Long> ids) {
        return jdbc.sql(SUMMARIES)
                .param("ids", array(ids))
                .query(CardTable::summary)
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
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Long> cancelledBy(long job, Collection<Long> ids) {
        return jdbc.sql(CANCELLED_BY)
                .param("ids", array(ids))
                .param("job", job)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /**
     * Locks those of the cards that the environment has, lowest id first so that two requests never wait for each other, and
     * returns the statuses that they keep until the transaction ends.
     */
    Map<Long, CardStatus> lock(EnvironmentId environment, Collection<Long> ids) {
        var statuses = new HashMap<Long, CardStatus>();
        jdbc.sql(LOCK)
                .param("environment", environment.value())
                .param("ids", array(ids))
                .query(row -> {
                    statuses.put(row.getLong("id"), CardStatus.ofCode(row.getInt("status")));
                });
        return statuses;
    }

    int act(
            EnvironmentId environment,
            Collection<Long> ids,
            CardAction action,
            @Nullable Instant snoozedUntil,
            Instant now) {
        var time = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        var changed = jdbc.sql(ACT)
                .param("environment", environment.value())
                .param("ids", array(ids))
                .param("from", codes(CardLifecycle.from(action)))
                .param("to", CardLifecycle.to(action).code())
                .param("snoozedUntil", time(snoozedUntil), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", time)
                .update();
        if (action == CardAction.SNOOZE && changed > 0) {
            keepSnoozes(environment, ids, time);
        }
        return changed;
    }

    /** How many of the cards sleep until then, and will have expired by then. */
    int countSnoozedThatExpire(EnvironmentId environment, Collection<Long> ids, Instant until) {
        return jdbc.sql(SNOOZED_THAT_EXPIRE)
                .param("environment", environment.value())
                .param("ids", array(ids))
                .param("until", time(until), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Integer.class)
                .single();
    }

    private void keepSnoozes(EnvironmentId environment, Collection<Long> ids, OffsetDateTime now) {
        jdbc.sql(KEEP_SNOOZES)
                .param("environment", environment.value())
                .param("ids", array(ids))
                .param("now", now)
                .update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
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
        insert.setObject(11, card.created().atOffset(ZoneOffset.UTC));
        insert.setObject(12, row.updated().atOffset(ZoneOffset.UTC));
        insert.setObject(13, time(card.embargoUntil()), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(14, time(row.snoozedUntil()), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(15, time(card.expiresAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private static Integer[] codes(Collection<CardStatus> statuses) {
        return statuses.stream().map(CardStatus::code).toArray(Integer[]::new);
    }

    private static SelectedCard selectedCard(ResultSet row) throws SQLException {
        return new SelectedCard(
                row.getLong("id"),
                CardStatus.ofCode(row.getInt("status")),
                new CardTemplateId(row.getInt("card_template_id")));
    }

    private static CardSummary summary(ResultSet row, int number) throws SQLException {
        return new CardSummary(
                new CardId(row.getLong("id")),
                row.getString("user_id"),
                row.getString("name"),
                CardStatus.ofCode(row.getInt("status")),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getString("event_name"));
    }
}
