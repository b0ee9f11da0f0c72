package io.cardworkbench.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardworkbench.support.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction has the isolation it asks for, and leaves nothing of it on the connection, which may serve others next. */
@OnPostgres
class PostgresTransactionsTest {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "ISOLATION_DEFAULT, read committed",
        "ISOLATION_READ_COMMITTED, read committed",
        "ISOLATION_REPEATABLE_READ, repeatable read",
        "ISOLATION_SERIALIZABLE, serializable"
    })
    void isolatesTheTransactionAndNotTheConnection(String asked, String shown) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevelName(asked);
        transaction.executeWithoutResult(status -> {
            assertThat(setting("transaction_isolation")).isEqualTo(shown);
            assertThat(setting("default_transaction_isolation")).isEqualTo("read committed");
        });
    }

    @Test
    void readsOnlyWhereItMayOnlyRead() {
        var transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
        transaction.setReadOnly(true);
        transaction.executeWithoutResult(status -> {
            assertThat(setting("transaction_isolation")).isEqualTo("repeatable read");
            assertThat(setting("transaction_read_only")).isEqualTo("on");
        });
    }

    @Test
    void waitsForALockNoLongerThanAPersonWould() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> assertThat(setting("lock_timeout")).isEqualTo("3s"));
        assertThat(setting("lock_timeout")).isEqualTo("0");
    }

    @Test
    void readsNoLongerThanAPersonWaits() {
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.executeWithoutResult(
                status -> assertThat(setting("statement_timeout")).isEqualTo("10s"));
        assertThat(setting("statement_timeout")).isEqualTo("0");
    }

    @Test
    void writesForAsLongAsItTakes() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> assertThat(setting("statement_timeout")).isEqualTo("0"));
    }

    @Test
    void refusesALevelThatPostgresOnlyPretendsToHave() {
        var transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionTemplate.ISOLATION_READ_UNCOMMITTED);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {}))
                .hasStackTraceContaining("PostgreSQL has no isolation level 1");
    }

    private String setting(String name) {
        return jdbc.sql("show " + name).query(String.class).single();
    }
}
