package io.cardworkbench.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardworkbench.support.OnPostgres;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pool of the application, as it is set up. */
@OnPostgres
class GiveUpConnectionsOnPostgresTest {

    @Autowired
    private DataSource pool;

    @Test
    void givesAConnectionUpThatOnlyReads() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = on");
            assertThatThrownBy(() -> statement.execute("delete from idempotency_key"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("25006"));

            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void keepsOneWhoseStatementIsRefusedOtherwise() throws SQLException {
        for (var wrong : List.of("select 1 / 0", "select no_such_column from idempotency_key")) {
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(wrong)).isInstanceOf(SQLException.class);

                assertThat(connection.isClosed()).as(wrong).isFalse();
            }
        }
    }
}
