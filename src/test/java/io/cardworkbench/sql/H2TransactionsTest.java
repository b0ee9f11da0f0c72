package io.cardworkbench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Only transactions that read are bounded, and the connection, which serves others next, is not. */
@OnH2
class H2TransactionsTest {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsNoLongerThanAPersonWaits() {
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.executeWithoutResult(status -> {
            assertThat(queryTimeout()).isEqualTo(10_000);
            status.setRollbackOnly();
        });
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> assertThat(queryTimeout()).isZero());
    }

    private int queryTimeout() {
        return jdbc.sql("select setting_value from information_schema.settings where setting_name = 'QUERY_TIMEOUT'")
                .query(Integer.class)
                .single();
    }
}
