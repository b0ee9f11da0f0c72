package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.sql.Database;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards as they are looked up and listed, open and closed ones. */
@Repository
class CardQueryTable {

    private static final String SENT =
            "select created from sent_card where environment_id = :environment and id = :card";

    private static final String SNOOZES = "select at, snoozed_until from card_snooze where card_id = :card order by at";

    private final JdbcClient jdbc;
    private final CardStates states;
    private final Database database;

    CardQueryTable(JdbcClient jdbc, CardStates states, Database database) {
        this.jdbc = jdbc;
        this.states = states;
        this.database = database;
    }

    /** In the order of the slice. */
    List<Long> ids(EnvironmentId environment, CardQuery query, CardSlice slice, int limit) {
        var sql = sql(environment, query);
        var after = slice.after();
        var statement = jdbc.sql(sql.ids(slice, limit)).params(sql.parameters()).param("offset", slice.offset());
        if (after != null) {
            statement.param("after", after.value());
        }
        if (after != null && CardQuerySql.isOfATime(query)) {
            statement.param("afterSent", sent(environment, after));
        }
        return statement.query((row, number) -> row.getLong("id")).list();
    }

    /** When a card was sent; of one that is not there any more, the time from which on no card is older. */
    private OffsetDateTime sent(EnvironmentId environment, CardId card) {
        return jdbc.sql(SENT)
                .param("environment", environment.value())
                .param("card", card.value())
                .query((row, number) -> Times.utc(Times.instant(row, "created")))
                .optional()
                .orElse(Times.utc(Instant.EPOCH));
    }

    int count(EnvironmentId environment, CardQuery query, int bound) {
        var sql = sql(environment, query);
        return jdbc.sql(sql.count(bound))
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    private CardQuerySql sql(EnvironmentId environment, CardQuery query) {
        return database.isH2() ? CardQuerySql.onH2(environment, query) : CardQuerySql.onPostgres(environment, query);
    }

    /** In the order of the ids. */
    List<Card> cards(List<Long> ids) {
        var cards = new HashMap<Long, Card>();
        jdbc.sql(String.format(Locale.ROOT, CardRowMapper.COLUMNS, states.all(), "id = any(:ids)"))
                .param("ids", ids.toArray(Long[]::new))
                .query(new CardRowMapper())
                .list()
                .forEach(card -> cards.put(card.id().value(), card));
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    Optional<Card> find(EnvironmentId environment, CardId card) {
        return jdbc.sql(String.format(
                        Locale.ROOT, CardRowMapper.COLUMNS, states.all(), "id = :id and environment_id = :environment"))
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
