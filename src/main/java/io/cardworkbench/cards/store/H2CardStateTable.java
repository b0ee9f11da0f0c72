package io.cardworkbench.cards.store;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The state of a card stands in a narrow table beside what never changes. H2 takes the rows of an update out of every index and puts
 * them back, whatever has changed: there is hardly any.
 */
@Repository
class H2CardStateTable implements CardStates {

    private static final int BATCH_SIZE = 1_000;

    private static final String JOINED = "sent_card join card_state on card_id = id";

    private static final String BEGIN =
            "insert into card_state (card_id, status, updated, snoozed_until) values (?, ?, ?, ?)";

    private static final String CHANGE = """
            update card_state
            set status = :to, updated = :now, snoozed_until = %s, cancel_job_id = :job
            where card_id = any(:ids) and status <= 3 and status = any(:from)%s
            """;

    private static final String OF_ENVIRONMENT =
            " and exists (select 1 from sent_card where id = card_id and environment_id = :environment)";

    private static final String STATUSES = "select card_id as id, status from card_state where card_id = any(:ids)";

    private static final String LOCK = STATUSES + OF_ENVIRONMENT + " order by card_id for update";

    private static final String LOCK_FREE = STATUSES + " and status <= 3 order by card_id for update skip locked";

    private static final String CANCELLED_BY = """
            select card_id as id from card_state where card_id = any(:ids) and cancel_job_id = :job
            """;

    static final String CLOSED_BETWEEN = """
            select card_id as id, updated from card_state
            where card_id > :after and card_id <= :upTo and status > 3
            order by card_id
            fetch first :most rows only
            """;

    private static final String FORGET = "delete from card_state where card_id = any(:ids) and status > 3";

    private static final String OPEN_COUNTS = """
            select card_template_id, status, count(*) as cards
            from sent_card join card_state on card_id = id
            where environment_id = :environment and status <= 3
            group by card_template_id, status
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    H2CardStateTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public String open() {
        return JOINED;
    }

    @Override
    public String all() {
        return JOINED;
    }

    @Override
    public void begin(List<CardState> states) {
        template.batchUpdate(BEGIN, states, BATCH_SIZE, (insert, state) -> {
            insert.setLong(1, state.card());
            insert.setInt(2, state.status().code());
            insert.setObject(3, Times.utc(state.updated()));
            insert.setObject(4, Times.utcOrNull(state.snoozedUntil()), Types.TIMESTAMP_WITH_TIMEZONE);
        });
    }

    @Override
    public int change(Collection<Long> cards, StateChange change) {
        return bound(sql(change, ""), cards, change).update();
    }

    @Override
    public int change(EnvironmentId environment, Collection<Long> cards, StateChange change) {
        return bound(sql(change, OF_ENVIRONMENT), cards, change)
                .param("environment", environment.value())
                .update();
    }

    private static String sql(StateChange change, String more) {
        return String.format(Locale.ROOT, CHANGE, change.to().isOpen() ? ":snoozedUntil" : "snoozed_until", more);
    }

    private StatementSpec bound(String sql, Collection<Long> cards, StateChange change) {
        var statement = jdbc.sql(sql)
                .param("ids", CardStateSql.array(cards))
                .param("from", change.fromCodes())
                .param("to", change.to().code())
                .param("now", Times.utc(change.now()))
                .param("job", change.job(), Types.BIGINT);
        return change.to().isOpen()
                ? statement.param("snoozedUntil", Times.utcOrNull(change.snoozedUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                : statement;
    }

    @Override
    public Map<Long, CardStatus> lock(EnvironmentId environment, Collection<Long> cards) {
        return CardStateSql.statuses(jdbc.sql(LOCK).param("environment", environment.value()), cards);
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
        return CardStateSql.counts(jdbc.sql(OPEN_COUNTS).param("environment", environment.value()));
    }

    /** They are counted when somebody asks: H2 is for some hundred thousand cards. */
    @Override
    public void foldCounts() {}

    @Override
    public void recount() {}

    /** The state of a card says nothing of its customer. */
    @Override
    public void giveTo(String userId, Collection<Long> cards) {}

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
