package io.cardworkbench.cancellation.retention;

import io.cardworkbench.sql.Changed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far removals are. */
@Repository
class RoundTable {

    private static final String LATEST = """
            select closed_before, last_card, up_to, cards, ledgers, done
            from card_retention
            order by closed_before desc
            fetch first 1 row only
            """;

    private static final String LOCK = """
            select closed_before, last_card, up_to, cards, ledgers, done
            from card_retention
            where not done
            for update
            """;

    private static final String FORGET = "delete from card_retention where done";

    private static final String BEGIN = """
            insert into card_retention (closed_before, last_card, up_to, cards, ledgers, done)
            values (:closedBefore, :lastCard, :upTo, :cards, :ledgers, :done)
            """;

    private static final String KEEP = """
            update card_retention
            set last_card = :lastCard, up_to = :upTo, cards = :cards, ledgers = :ledgers, done = :done
            where closed_before = :closedBefore
            """;

    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Round> latest() {
        return jdbc.sql(LATEST).query((row, number) -> round(row)).optional();
    }

    /** The one that is not done, for the rest of the transaction. */
    Optional<Round> lock() {
        return jdbc.sql(LOCK).query((row, number) -> round(row)).optional();
    }

    /** Puts a new one in the place of those that are done. */
    void begin(Round round) {
        jdbc.sql(FORGET).update();
        Changed.one(bound(BEGIN, round));
    }

    void keep(Round round) {
        Changed.one(bound(KEEP, round));
    }

    private JdbcClient.StatementSpec bound(String sql, Round round) {
        return jdbc.sql(sql)
                .param("closedBefore", round.closedBefore())
                .param("lastCard", round.lastCard())
                .param("upTo", round.upTo())
                .param("cards", round.cards())
                .param("ledgers", round.ledgers())
                .param("done", round.done());
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("closed_before", LocalDate.class),
                row.getLong("last_card"),
                row.getLong("up_to"),
                row.getLong("cards"),
                row.getInt("ledgers"),
                row.getBoolean("done"));
    }
}
