package io.cardworkbench.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections to the primary; and to the replica, where it has caught up, while somebody asks for that. */
final class RoutedDataSource extends DelegatingDataSource {

    private static final ScopedValue<Boolean> FROM_REPLICA = ScopedValue.newInstance();

    private final DataSource primary;
    private final Replica replica;

    RoutedDataSource(DataSource primary, Replica replica) {
        super(primary);
        this.primary = primary;
        this.replica = replica;
    }

    /** What is opened meanwhile may be on the replica. */
    static void whileAskedFor(Runnable opening) {
        ScopedValue.where(FROM_REPLICA, true).run(opening);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (FROM_REPLICA.isBound()) {
            var caughtUp = replica.caughtUp(primary);
            if (caughtUp.isPresent()) {
                return caughtUp.get();
            }
        }
        return super.getConnection();
    }
}
