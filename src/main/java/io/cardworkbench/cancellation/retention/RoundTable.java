package io.cardworkbench.cancellation.retention;

import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far removals are. */
@Repository
class RoundTable {

    private static final String LATEST = """
            select closed_before, last_card, up_to, cards, ledgers, done, stepped
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
            insert into card_retention (closed_before, last_card, up_to, cards, ledgers, done, stepped)
            values (:closedBefore, :lastCard, :upTo, :cards, :ledgers, :done, :stepped)
            """;

    private static final String KEEP = """
            update card_retention
            set last_card = :lastCard, up_to = :upTo, cards = :cards, ledgers = :ledgers, done = :done,
                stepped = :stepped
            where closed_before = :closedBefore
            """;

    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Round> latest() {
        return jdbc.sql(LATEST).query((row, number) -> round(row)).optional();
    }

    /** When the latest one did its last step. */
    Optional<Instant> stepped() {
        return jdbc.sql(LATEST)
                .query((row, number) -> Optional.ofNullable(Times.instantOrNull(row, "stepped")))
                .optional()
                .flatMap(Function.identity());
    }

    /** The one that is not done, for the rest of the transaction. */
    Optional<Round> lock() {
        return jdbc.sql(LOCK).query((row, number) -> round(row)).optional();
    }

    /** Puts a new one in the place of those that are done. */
    void begin(Round round, Instant now) {
        jdbc.sql(FORGET).update();
        Changed.one(bound(BEGIN, round, now));
    }

    void keep(Round round, Instant now) {
        Changed.one(bound(KEEP, round, now));
    }

    private JdbcClient.StatementSpec bound(String sql, Round round, Instant now) {
        return jdbc.sql(sql)
                .param("closedBefore", round.closedBefore())
                .param("lastCard", round.lastCard())
                .param("upTo", round.upTo())
                .param("cards", round.cards())
                .param("ledgers", round.ledgers())
                .param("done", round.done())
                .param("stepped", Times.utc(now));
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
