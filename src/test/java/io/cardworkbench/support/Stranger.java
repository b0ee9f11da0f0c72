package io.cardworkbench.support;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction of someone else, which holds the rows that a statement locks until it lets go. */
public final class Stranger implements AutoCloseable {

    private final Connection connection;

    public Stranger(DataSource dataSource, String lock) {
        try {
            connection = dataSource.getConnection();
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(lock);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
