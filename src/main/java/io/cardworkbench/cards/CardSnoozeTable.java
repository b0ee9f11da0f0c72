package io.cardworkbench.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The snoozes of cards, also those that are over. */
@Repository
class CardSnoozeTable {

    private static final String OF_CARD = "select at, snoozed_until from card_snooze where card_id = :card order by at";

    private final JdbcClient jdbc;

    CardSnoozeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which the customer asked for them. */
    List<CardSnooze> of(CardId card) {
        return jdbc.sql(OF_CARD)
                .param("card", card.value())
                .query((row, number) -> new CardSnooze(time(row, "at"), time(row, "snoozed_until")))
                .list();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
