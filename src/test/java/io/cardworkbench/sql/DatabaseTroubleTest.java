package io.cardworkbench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseTroubleTest {

    @ParameterizedTest
    @CsvSource({
        "08006, AWAY",
        "57P01, AWAY",
        "53300, AWAY",
        "25006, AWAY",
        "90121, AWAY",
        "57014, TOO_SLOW",
        "55P03, TOO_SLOW",
        "HYT00, TOO_SLOW",
        "25P03, TOO_SLOW",
        "25P04, TOO_SLOW",
        "57P05, TOO_SLOW"
    })
    void isToldByTheSqlState(String state, DatabaseTrouble trouble) {
        var fault = new UncategorizedSQLException("update", "select 1", new SQLException("in any language", state));
        assertThat(DatabaseTrouble.in(new IllegalStateException(fault))).contains(trouble);
    }

    @Test
    void isAlsoAPoolThatHasNoConnection() {
        var fault = new CannotCreateTransactionException("none", new SQLTransientConnectionException("timed out"));
        assertThat(DatabaseTrouble.in(fault)).contains(DatabaseTrouble.AWAY);
    }

    @Test
    void isAlsoALimitThatSpringKeeps() {
        assertThat(DatabaseTrouble.in(new QueryTimeoutException("late"))).contains(DatabaseTrouble.TOO_SLOW);
    }

    @Test
    void isWhatATransactionFailedOfThatCouldNotBeRolledBackEither() {
        var fault = new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        fault.initApplicationException(
                new UncategorizedSQLException("update", "select 1", new SQLException("shutting down", "57P01")));
        assertThat(DatabaseTrouble.in(fault)).contains(DatabaseTrouble.AWAY);
    }

    @Test
    void isAlsoWhatKeptATransactionFromBeingRolledBackThatSomethingElseEnded() {
        var fault =
                new TransactionSystemException("JDBC rollback failed", new SQLException("connection lost", "08006"));
        fault.initApplicationException(new IllegalStateException("refused"));
        assertThat(DatabaseTrouble.in(fault)).contains(DatabaseTrouble.AWAY);
    }

    @Test
    void isNotAFaultOfOurs() {
        assertThat(DatabaseTrouble.in(new SQLException("duplicate key", "23505")))
                .isEmpty();
        assertThat(DatabaseTrouble.in(new IllegalStateException("ours"))).isEmpty();
    }
}
