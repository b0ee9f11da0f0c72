package io.cardworkbench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class ConflictTest {

    @ParameterizedTest
    @ValueSource(strings = {"55P03", "57014", "HYT00"})
    void knowsWhatOthersHoldWhateverExceptionSaysIt(String state) {
        var cause = new SQLException("held", state);

        assertThat(Conflict.isHeld(new UncategorizedSQLException("task", "sql", cause)))
                .isTrue();
        assertThat(Conflict.isHeld(new QueryTimeoutException("held", cause))).isTrue();
        assertThat(Conflict.isLost(new QueryTimeoutException("held", cause))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "90131"})
    void knowsWhatWasLostToOthers(String state) {
        assertThat(Conflict.isLost(new IllegalStateException(new SQLException("lost", state))))
                .isTrue();
    }

    @Test
    void looksForTheReasonOfARollbackThatFailedToo() {
        var rollback = new TransactionSystemException("No savepoint", new SQLException("invalid", "90063"));
        rollback.initApplicationException(new IllegalStateException(new SQLException("deadlock", "40001")));

        assertThat(Conflict.isLost(rollback)).isTrue();
    }

    @Test
    void takesNothingElseForAConflict() {
        assertThat(Conflict.is(new IllegalStateException(new SQLException("duplicate", "23505"))))
                .isFalse();
        assertThat(Conflict.is(new IllegalStateException("no database at all"))).isFalse();
    }
}
