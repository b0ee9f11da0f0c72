package io.cardworkbench.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A streaming replica of PostgreSQL. It gives connections that have all that the primary had committed when they were asked for:
 * whoever has written before, on whatever node, reads it there.
 *
 * @see <a href="../../../../../../docs/decisions/0034-a-replica-answers-once-it-has-caught-up.md">Decision 34</a>
 */
final class Replica implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Replica.class);

    /** For as long nobody waits for it again that could not use it. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    private static final double MILLIS = 1_000;

    private static final long LONGEST_WAIT_FOR_A_CONNECTION = 250;

    /** A commit that has returned is before what was inserted; perhaps not before what was flushed, where commits are asynchronous. */
    private static final String POSITION = """
            select pg_current_wal_insert_lsn()::text as inserted, pg_current_wal_flush_lsn()::text as flushed, system_identifier
            from pg_control_system()
            """;

    /** Another database than a replica of the primary, or one that was promoted, may have anything. */
    private static final String HAS = """
            select pg_is_in_recovery() and system_identifier = ? and pg_last_wal_replay_lsn() >= cast(? as pg_lsn)
            from pg_control_system()
            """;

    private static final String LAG = """
            select system_identifier = ? and pg_is_in_recovery() as follows,
                greatest(0, pg_wal_lsn_diff(cast(? as pg_lsn), pg_last_wal_replay_lsn())) as bytes,
                case when pg_last_wal_replay_lsn() >= cast(? as pg_lsn) then 0
                    else coalesce(extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()), 1e6) end as seconds
            from pg_control_system()
            """;

    private final HikariDataSource pool;
    private final Duration patience;
    private volatile long notBefore = System.nanoTime();
    private volatile boolean answered = true;

    Replica(ReplicaSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("replica");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(LONGEST_WAIT_FOR_A_CONNECTION);
        config.setValidationTimeout(LONGEST_WAIT_FOR_A_CONNECTION);
        config.setInitializationFailTimeout(-1);
        this.pool = new HikariDataSource(config);
        this.patience = settings.patience();
    }

    /** Empty where the primary is to answer. A primary that is away is a fault, as it is without a replica. */
    Optional<Connection> caughtUp(DataSource primary) throws SQLException {
        if (System.nanoTime() - notBefore < 0) {
            return Optional.empty();
        }
        var found = position(primary).flatMap(this::caughtUp);
        if (found.isEmpty()) {
            notBefore = System.nanoTime() + LEFT_ALONE.toNanos();
        }
        say(found.isPresent());
        return found;
    }

    /** Empty where the replica can't be reached, or does not follow the primary. */
    Optional<ReplicaLag> lag(DataSource primary) throws SQLException {
        return position(primary).flatMap(this::lag);
    }

    private Optional<Connection> caughtUp(Position position) {
        try {
            var connection = pool.getConnection();
            if (hasSoon(connection, position)) {
                return Optional.of(connection);
            }
            connection.close();
        } catch (SQLException away) {
            log.debug("The replica is away", away);
        }
        return Optional.empty();
    }

    private boolean hasSoon(Connection connection, Position position) throws SQLException {
        var begin = System.nanoTime();
        try (var statement = connection.prepareStatement(HAS)) {
            statement.setLong(1, position.system());
            statement.setString(2, position.inserted());
            while (!single(statement, row -> row.getBoolean(1))) {
                if (System.nanoTime() - begin > patience.toNanos()) {
                    return false;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
            return true;
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
    }

    private Optional<ReplicaLag> lag(Position position) {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(LAG)) {
            statement.setLong(1, position.system());
            statement.setString(2, position.flushed());
            statement.setString(3, position.flushed());
            return single(
                    statement,
                    row -> row.getBoolean("follows")
                            ? Optional.of(new ReplicaLag(row.getLong("bytes"), Duration.ofMillis((long)
                                    (row.getDouble("seconds") * MILLIS))))
                            : Optional.empty());
        } catch (SQLException away) {
            log.debug("The replica is away", away);
            return Optional.empty();
        }
    }

    /** Empty where the primary can't say, for example since it is no primary. */
    private static Optional<Position> position(DataSource primary) throws SQLException {
        try (var connection = primary.getConnection()) {
            return position(connection);
        }
    }

    private static Optional<Position> position(Connection connection) {
        try (var statement = connection.prepareStatement(POSITION)) {
            return Optional.of(single(
                    statement,
                    row -> new Position(
                            row.getString("inserted"), row.getString("flushed"), row.getLong("system_identifier"))));
        } catch (SQLException noPrimary) {
            log.debug("The primary has no position", noPrimary);
            return Optional.empty();
        }
    }

    private static <T> T single(PreparedStatement statement, Reading<T> reading) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return reading.of(rows);
        }
    }

    private void say(boolean answers) {
        if (answers != answered) {
            answered = answers;
            log.info(answers ? "The replica answers again" : "The replica is away or behind: the primary answers");
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /** How far the log of a database is, and of which one. */
    private record Position(String inserted, String flushed, long system) {}

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }
}
