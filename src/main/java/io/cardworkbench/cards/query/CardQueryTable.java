package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.sql.Database;
import io.cardworkbench.sql.Times;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards as they are looked up and listed, open and closed ones. */
@Repository
class CardQueryTable {

    private static final String CARDS = CardRowMapper.COLUMNS + "where c.id = any(:ids) order by c.id desc";

    private static final String FIND = CardRowMapper.COLUMNS + "where c.id = :id and c.environment_id = :environment";

    private static final String SNOOZES = "select at, snoozed_until from card_snooze where card_id = :card order by at";

    private final JdbcClient jdbc;
    private final boolean sentCards;

    CardQueryTable(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.sentCards = !database.isH2();
    }

    /** Newest first. */
    List<Long> ids(EnvironmentId environment, CardQuery query, CardSlice slice, int limit) {
        var sql = CardQuerySql.of(environment, query, sentCards);
        var after = slice.after();
        var statement = jdbc.sql(sql.ids(after != null, slice.offset(), limit))
                .params(sql.parameters())
                .param("offset", slice.offset());
        return (after == null ? statement : statement.param("after", after.value()))
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    int count(EnvironmentId environment, CardQuery query, int bound) {
        var sql = CardQuerySql.of(environment, query, sentCards);
        return jdbc.sql(sql.count(bound))
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<Card> cards(Collection<Long> ids) {
        return jdbc.sql(CARDS)
                .param("ids", ids.toArray(Long[]::new))
                .query(new CardRowMapper())
                .list();
    }

    Optional<Card> find(EnvironmentId environment, CardId card) {
        return jdbc.sql(FIND)
                .param("id", card.value())
                .param("environment", environment.value())
                .query(new CardRowMapper())
                .optional();
    }

    /** The snoozes of a card, in the order in which the customer asked for them. */
    List<CardSnooze> snoozes(CardId card) {
        return jdbc.sql(SNOOZES)
                .param("card", card.value())
                .query((row, number) -> new CardSnooze(Times.instant(row, "at"), Times.instant(row, "snoozed_until")))
                .list();
    }
}
