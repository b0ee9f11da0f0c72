package io.cardworkbench.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Says the isolation of a transaction as its first statement. JDBC would say it to the connection: behind a pooler that lends
 * connections for one transaction, that reaches whoever gets the connection next, and perhaps not this transaction. In the
 * same way says how long a transaction that writes waits for a lock, since strangers may hold one for as long as they like, and
 * how long one that only reads may take for a statement. One that is labelled so may be on a replica.
 */
class PostgresTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

    /** H2 has the like in its address. */
    private static final String BOUND_WAITS = "set local lock_timeout = '3s'";

    private final String boundReads;

    /** @param readTimeLimit how long a statement of a transaction that only reads may take */
    PostgresTransactions(DataSource dataSource, Duration readTimeLimit) {
        super(dataSource);
        this.boundReads = "set local statement_timeout = " + readTimeLimit.toMillis();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var isolated = new Isolated(definition);
        if (mayBeOnReplica(definition)) {
            RoutedDataSource.whileAskedFor(() -> super.doBegin(transaction, isolated));
        } else {
            super.doBegin(transaction, isolated);
        }
    }

    private static boolean mayBeOnReplica(TransactionDefinition definition) {
        return definition.isReadOnly()
                && definition instanceof TransactionAttribute attribute
                && attribute.getLabels().contains(ReadFrom.REPLICA);
    }

    /** PostgreSQL refuses it after any other statement, so that it can not fail to apply unseen. */
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var settings = new ArrayList<String>();
        if (definition instanceof Isolated isolated && isolated.wanted != TransactionDefinition.ISOLATION_DEFAULT) {
            settings.add("set transaction isolation level " + name(isolated.wanted));
        }
        settings.add(definition.isReadOnly() ? boundReads : BOUND_WAITS);
        try (var statement = connection.createStatement()) {
            statement.execute(String.join("; ", settings));
        }
    }

    private static String name(int isolation) {
        return switch (isolation) {
            case TransactionDefinition.ISOLATION_READ_COMMITTED -> "read committed";
            case TransactionDefinition.ISOLATION_REPEATABLE_READ -> "repeatable read";
            case TransactionDefinition.ISOLATION_SERIALIZABLE -> "serializable";
            default -> throw new IllegalArgumentException("PostgreSQL has no isolation level " + isolation);
        };
    }

    /** The definition of a transaction without its isolation, which is kept beside it. */
    private static final class Isolated extends DefaultTransactionDefinition {

        private static final long serialVersionUID = 1;

        private final int wanted;

        Isolated(TransactionDefinition definition) {
            super(definition);
            this.wanted = definition.getIsolationLevel();
            setIsolationLevel(ISOLATION_DEFAULT);
        }
    }
}
