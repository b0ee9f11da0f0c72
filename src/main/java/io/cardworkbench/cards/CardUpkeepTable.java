package io.cardworkbench.cards;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.stereotype.Repository;

/** What PostgreSQL does to the table of cards besides reading and writing them. */
@Repository
class CardUpkeepTable {

    /** Locks nobody out: without truncating there is no moment at which it would, and it uses one processor. */
    private static final String VACUUM = "vacuum (analyze, truncate false, parallel 0) open_card, closed_card";

    private final JdbcOperations jdbc;

    CardUpkeepTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Outside of any transaction; returns why the database did not do it. */
    Optional<String> vacuum() {
        return Optional.ofNullable(jdbc.execute((StatementCallback<SQLWarning>) CardUpkeepTable::vacuum))
                .map(SQLWarning::getMessage);
    }

    private static SQLWarning vacuum(Statement statement) throws SQLException {
        statement.execute(VACUUM);
        return statement.getWarnings();
    }
}
