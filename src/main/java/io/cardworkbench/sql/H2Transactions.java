package io.cardworkbench.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Says how long a statement of a transaction that only reads may take. H2 keeps it for the connection, which serves others
 * next.
 */
class H2Transactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

    private static final long UNBOUNDED = 0;

    private final long readMillis;

    /** @param readTimeLimit how long a statement of a transaction that only reads may take */
    H2Transactions(DataSource dataSource, Duration readTimeLimit) {
        super(dataSource);
        this.readMillis = readTimeLimit.toMillis();
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (definition.isReadOnly()) {
            bound(connection, readMillis);
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            if (transaction instanceof JdbcTransactionObjectSupport ended && ended.isReadOnly()) {
                bound(ended.getConnectionHolder().getConnection(), UNBOUNDED);
            }
        } catch (SQLException broken) {
            throw new UncategorizedSQLException("Unbound reads", null, broken);
        } finally {
            super.doCleanupAfterCompletion(transaction);
        }
    }

    private static void bound(Connection connection, long millis) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set query_timeout " + millis);
        }
    }
}
