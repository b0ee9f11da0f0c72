package io.cardworkbench.cards.store;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Open cards have a table of their own, with all that criteria ask for: a card that closes is deleted there, which touches none of its
 * indexes, and becomes a narrow row of {@code closed_card}.
 */
@Repository
class PostgresCardStateTable implements CardStates {

    private static final String STATES = """
            from unnest(cast(:ids as bigint array), cast(:statuses as smallint array),
                cast(:updated as timestamp with time zone array), cast(:snoozedUntil as timestamp with time zone array))
                state(card_id, status, updated, snoozed_until)
            join sent_card on sent_card.id = state.card_id
            """;

    private static final String OPEN = """
            with opened as (
            insert into open_card (id, environment_id, card_template_id, status, user_id, event_name, created, updated,
                embargo_until, snoozed_until, expires_at)
            select id, environment_id, card_template_id, status, user_id, event_name, created, updated, embargo_until,
                snoozed_until, expires_at
            """ + STATES + """
            returning environment_id, card_template_id, status),
            counted as (
                insert into open_card_change (environment_id, card_template_id, status, cards)
                select environment_id, card_template_id, status, count(*)
                from opened
                group by environment_id, card_template_id, status)
            select count(*) from opened
            """;

    private static final String CLOSED = """
            insert into closed_card (id, environment_id, card_template_id, status, updated, snoozed_until)
            select id, environment_id, card_template_id, status, updated, snoozed_until
            """ + STATES;

    private static final String CHANGE = """
            with changed as (
                update open_card
                set status = :to, updated = :now, snoozed_until = :snoozedUntil
                where id = any(:ids) and status = any(:from)%s
                returning environment_id, card_template_id),
            counted as (
                insert into open_card_change (environment_id, card_template_id, status, cards)
                select environment_id, card_template_id, side.status, side.sign * count(*)
                from changed, (values (cast(:fromOne as smallint), -1), (cast(:to as smallint), 1)) side(status, sign)
                group by environment_id, card_template_id, side.status, side.sign)
            select count(*) from changed
            """;

    private static final String CLOSE = """
            with gone as (
                delete from open_card
                where id = any(:ids) and status = any(:from)%s
                returning id, environment_id, card_template_id, status, snoozed_until),
            counted as (
                insert into open_card_change (environment_id, card_template_id, status, cards)
                select environment_id, card_template_id, status, -count(*)
                from gone
                group by environment_id, card_template_id, status)
            insert into closed_card (id, environment_id, card_template_id, status, updated, snoozed_until, cancel_job_id)
            select id, environment_id, card_template_id, :to, :now, snoozed_until, cast(:job as bigint)
            from gone
            """;

    private static final String LOCK = """
            select id, status from open_card
            where environment_id = :environment and id = any(:ids)
            order by id
            for update
            """;

    private static final String CLOSED_OF =
            "select id, status from closed_card where environment_id = :environment and id = any(:ids)";

    private static final String LOCK_FREE =
            "select id, status from open_card where id = any(:ids) order by id for update skip locked";

    private static final String STATUSES = "select id, status from card where id = any(:ids)";

    private static final String CANCELLED_BY =
            "select id from closed_card where id = any(:ids) and cancel_job_id = :job";

    static final String CLOSED_BETWEEN = """
            select id, updated from closed_card
            where id > :after and id <= :upTo
            order by id
            fetch first :most rows only
            """;

    private static final String FORGET = "delete from closed_card where id = any(:ids)";

    private static final String GIVE_TO = "update open_card set user_id = :user where id = any(:ids)";

    private static final int HALF_A_MICROSECOND = 500;

    private final JdbcClient jdbc;
    private final OpenCountTable counts;

    PostgresCardStateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.counts = new OpenCountTable(jdbc);
    }

    @Override
    public String open() {
        return "open_card";
    }

    @Override
    public String all() {
        return "card";
    }

    @Override
    public void begin(List<CardState> states) {
        var open = states.stream().filter(state -> state.status().isOpen()).toList();
        var closed = states.stream().filter(state -> !state.status().isOpen()).toList();
        if (!open.isEmpty() && bound(OPEN, open).query(Integer.class).single() != open.size()) {
            throw new IllegalStateException("Not all of " + open.size() + " cards were opened");
        }
        if (!closed.isEmpty()) {
            Changed.rows(closed.size(), bound(CLOSED, closed));
        }
    }

    private StatementSpec bound(String sql, List<CardState> states) {
        return jdbc.sql(sql)
                .param("ids", states.stream().map(CardState::card).toArray(Long[]::new))
                .param(
                        "statuses",
                        array(states, state -> String.valueOf(state.status().code())))
                .param("updated", array(states, state -> text(state.updated())))
                .param("snoozedUntil", array(states, state -> text(state.snoozedUntil())));
    }

    /** Rounded as the driver rounds what it binds itself: the time of sending, which is bound so, is to be the same. */
    private static @Nullable String text(@Nullable Instant time) {
        return time == null
                ? null
                : time.plusNanos(HALF_A_MICROSECOND)
                        .truncatedTo(ChronoUnit.MICROS)
                        .toString();
    }

    private static @Nullable String[] array(List<CardState> states, Function<CardState, @Nullable String> text) {
        return states.stream().map(text).toArray(String[]::new);
    }

    @Override
    public int change(Collection<Long> cards, StateChange change) {
        return changed(bound(sql(change, ""), cards, change), change);
    }

    @Override
    public int change(EnvironmentId environment, Collection<Long> cards, StateChange change) {
        var statement = bound(sql(change, " and environment_id = :environment"), cards, change)
                .param("environment", environment.value());
        return changed(statement, change);
    }

    private static int changed(StatementSpec statement, StateChange change) {
        return change.to().isOpen() ? statement.query(Integer.class).single() : statement.update();
    }

    private static String sql(StateChange change, String more) {
        return String.format(Locale.ROOT, change.to().isOpen() ? CHANGE : CLOSE, more);
    }

    private StatementSpec bound(String sql, Collection<Long> cards, StateChange change) {
        var statement = jdbc.sql(sql)
                .param("ids", CardStateSql.array(cards))
                .param("from", change.fromCodes())
                .param("to", change.to().code())
                .param("now", Times.utc(change.now()));
        return change.to().isOpen()
                ? statement
                        .param("fromOne", change.onlyFrom().code())
                        .param("snoozedUntil", Times.utcOrNull(change.snoozedUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                : statement.param("job", change.job(), Types.BIGINT);
    }

    /** One that closes while it is waited for is found among the closed ones afterwards. */
    @Override
    public Map<Long, CardStatus> lock(EnvironmentId environment, Collection<Long> cards) {
        var statuses = CardStateSql.statuses(jdbc.sql(LOCK).param("environment", environment.value()), cards);
        statuses.putAll(CardStateSql.statuses(jdbc.sql(CLOSED_OF).param("environment", environment.value()), cards));
        return statuses;
    }

    @Override
    public Map<Long, CardStatus> lockFree(Collection<Long> cards) {
        return CardStateSql.statuses(jdbc.sql(LOCK_FREE), cards);
    }

    @Override
    public Map<Long, CardStatus> statuses(Collection<Long> cards) {
        return CardStateSql.statuses(jdbc.sql(STATUSES), cards);
    }

    @Override
    public List<CardCount> openCounts(EnvironmentId environment) {
        return counts.of(environment);
    }

    @Override
    public void foldCounts() {
        counts.fold();
    }

    @Override
    public void recount() {
        counts.recount();
    }

    @Override
    public void giveTo(String userId, Collection<Long> cards) {
        jdbc.sql(GIVE_TO)
                .param("user", userId)
                .param("ids", CardStateSql.array(cards))
                .update();
    }

    @Override
    public List<Long> cancelledBy(long job, Collection<Long> cards) {
        return CardStateSql.ids(jdbc.sql(CANCELLED_BY).param("job", job), cards);
    }

    @Override
    public List<ClosedCard> closed(long after, long upTo, int most) {
        return CardStateSql.closed(jdbc.sql(CLOSED_BETWEEN), after, upTo, most);
    }

    @Override
    public void forget(Collection<Long> cards) {
        CardStateSql.forget(jdbc.sql(FORGET), cards);
    }
}
