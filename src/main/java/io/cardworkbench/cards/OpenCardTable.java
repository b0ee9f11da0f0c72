package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardCriteriaSql;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardSelection;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open cards, as criteria select and count them. */
@Repository
class OpenCardTable {

    /** Rows per round trip of a count: the driver keeps no more of a million rows than this. */
    private static final int FETCH_SIZE = 5_000;

    private static final String SOME = "select 1 as one from %s where %s fetch first %d rows only";

    private static final String IDS = "select id from %s where %s order by id fetch first %d rows only";

    private static final String COUNTS = """
            select card_template_id, status, count(*) as cards
            from (select card_template_id, status from %s where %s fetch first %d rows only) counted
            group by card_template_id, status
            """;

    private static final String COUNTS_UP_TO = """
            select card_template_id, status, count(*) as cards
            from %s
            where %s and id <= :lastId
            group by card_template_id, status
            """;

    private static final String COUNT_CUSTOMERS = """
            select count(*) from (select user_id from %s where %s and id <= :lastId group by user_id) customer
            """;

    private static final String COUNT_MATCHING =
            "select count(*) from (select 1 as one from %s where %s fetch first %d rows only) counted";

    private static final String UNMATCHED = """
            select wanted.place
            from unnest(cast(:values as %s array)) with ordinality wanted(item, place)
            where not exists (
                select 1 from %s where environment_id = :environment and status <= 3 and %s = wanted.item)
            order by wanted.place
            """;

    private static final String UNMATCHED_BY_SENT_CARDS = """
            select wanted.place
            from unnest(cast(:values as %s array)) with ordinality wanted(item, place)
            where not exists (
                select 1 from sent_card sent
                where sent.environment_id = :environment and sent.%s = wanted.item
                    and exists (select 1 from %s where id = sent.id and status <= 3))
            order by wanted.place
            """;

    private static final String SUMMARIES = """
            select c.id, c.user_id, t.name, c.status, c.created, c.event_name
            from (select * from %s where id = any(:ids)) c
            join card_template t on t.id = c.card_template_id
            order by c.id
            """;

    private final JdbcClient jdbc;
    private final String open;
    private final String all;

    OpenCardTable(JdbcClient jdbc, CardStates states) {
        this.jdbc = jdbc;
        this.open = states.open();
        this.all = states.all();
    }

    List<Long> ids(EnvironmentId environment, CardCriteria criteria, int limit) {
        var selection = selection(environment, criteria, limit);
        return jdbc.sql(selection.ids())
                .params(selection.parameters())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Passes on how many there are so far, with each that is found. */
    int count(EnvironmentId environment, CardCriteria criteria, int limit, IntConsumer soFar) {
        var sql = CardCriteriaSql.ofOpen(environment, criteria);
        var count = new AtomicInteger();
        jdbc.sql(String.format(Locale.ROOT, SOME, open, sql.condition(), limit))
                .withFetchSize(FETCH_SIZE)
                .params(sql.parameters())
                .query(row -> {
                    soFar.accept(count.incrementAndGet());
                });
        return count.get();
    }

    CardSelection selection(EnvironmentId environment, CardCriteria criteria, int limit) {
        var sql = CardCriteriaSql.ofOpen(environment, criteria);
        return new CardSelection(String.format(Locale.ROOT, IDS, open, sql.condition(), limit), sql.parameters());
    }

    List<CardCount> counts(EnvironmentId environment, CardCriteria criteria, int bound) {
        var sql = CardCriteriaSql.ofOpen(environment, criteria);
        return jdbc.sql(String.format(Locale.ROOT, COUNTS, open, sql.condition(), bound))
                .params(sql.parameters())
                .query((row, number) -> count(row))
                .list();
    }

    List<CardCount> countsUpTo(EnvironmentId environment, CardCriteria criteria, long lastId) {
        var sql = CardCriteriaSql.ofOpen(environment, criteria);
        return jdbc.sql(String.format(Locale.ROOT, COUNTS_UP_TO, open, sql.condition()))
                .params(sql.parameters())
                .param("lastId", lastId)
                .query((row, number) -> count(row))
                .list();
    }

    private static CardCount count(ResultSet row) throws SQLException {
        return new CardCount(
                row.getInt("card_template_id"), CardStatus.ofCode(row.getInt("status")), row.getLong("cards"));
    }

    long countCustomers(EnvironmentId environment, CardCriteria criteria, long lastId) {
        var sql = CardCriteriaSql.ofOpen(environment, criteria);
        return jdbc.sql(String.format(Locale.ROOT, COUNT_CUSTOMERS, open, sql.condition()))
                .params(sql.parameters())
                .param("lastId", lastId)
                .query(Long.class)
                .single();
    }

    int countMatching(EnvironmentId environment, CardCriteria criteria, int bound) {
        var sql = CardCriteriaSql.ofOpen(environment, criteria);
        return jdbc.sql(String.format(Locale.ROOT, COUNT_MATCHING, open, sql.condition(), bound))
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    List<String> unmatched(EnvironmentId environment, CardAttribute attribute, List<String> values) {
        var type = CardCriteriaSql.type(attribute);
        var column = CardCriteriaSql.column(attribute);
        return jdbc.sql(
                        CardCriteriaSql.isOfOpenCards(attribute)
                                ? String.format(Locale.ROOT, UNMATCHED, type, open, column)
                                : String.format(Locale.ROOT, UNMATCHED_BY_SENT_CARDS, type, column, open))
                .param("environment", environment.value())
                .param("values", CardCriteriaSql.array(attribute, values))
                .query((row, number) -> values.get(row.getInt("place") - 1))
                .list();
    }

    List<CardSummary> summaries(Collection<Long> ids) {
        return jdbc.sql(String.format(Locale.ROOT, SUMMARIES, all))
                .param("ids", ids.toArray(Long[]::new))
                .query(OpenCardTable::summary)
                .list();
    }

    private static CardSummary summary(ResultSet row, int number) throws SQLException {
        return new CardSummary(
                new CardId(row.getLong("id")),
                row.getString("user_id"),
                row.getString("name"),
                CardStatus.ofCode(row.getInt("status")),
                Times.instant(row, "created"),
                row.getString("event_name"));
    }
}
