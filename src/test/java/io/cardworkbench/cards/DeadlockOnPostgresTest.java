package io.cardworkbench.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A transaction that locks cards in another order than that of their ids meets a customer's request for the same ones. */
@OnPostgres
class DeadlockOnPostgresTest {

    @Autowired
    private Organization organization;

    @Autowired
    private Cards cards;

    @Autowired
    private CardActionService actions;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Member admin;
    private EnvironmentId environment;
    private List<CardId> ids;

    @BeforeEach
    void sendCards() {
        admin = organization.newAdmin();
        environment = organization.newEnvironment();
        ids = cards.send(environment, cards.newTemplate(environment, "Spring sale"), 3);
    }

    @AfterEach
    void endThreads() {
        threads.close();
    }

    /** The second card is held until the other waits for the first, so that it is the customer who closes the circle. */
    @Test
    void doesWhatACustomerWantsAlthoughItsFirstAttemptLosesADeadlock() throws Exception {
        try (var holder = new Locks(dataSource.getConnection());
                var other = new Locks(dataSource.getConnection())) {
            other.waitPatiently();
            holder.lock(ids.get(1));
            other.lock(ids.get(2));
            var customer = threads.submit(this::completeAll);
            awaitWaitingFor(holder);
            var backwards = threads.submit(() -> other.lock(ids.get(0)));
            Awaitility.await().until(() -> isWaiting(other));
            holder.release();
            backwards.get();
            other.release();

            assertThat(customer.get()).isEqualTo(3);
        }
        assertThat(cards.statuses(ids).values()).containsOnly(CardStatus.COMPLETED);
    }

    private int completeAll() {
        organization.signIn(admin);
        try {
            return actions.complete(environment, Cards.only(ids), true);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void awaitWaitingFor(Locks holder) {
        Awaitility.await()
                .until(() ->
                        count("select count(*) from pg_locks where :session = any(pg_blocking_pids(pid))", holder) > 0);
    }

    private boolean isWaiting(Locks locks) {
        return count("select cardinality(pg_blocking_pids(:session))", locks) > 0;
    }

    private int count(String sql, Locks locks) {
        return jdbc.sql(sql)
                .param("session", locks.session())
                .query(Integer.class)
                .single();
    }

    /** A transaction that holds cards. */
    private record Locks(Connection connection, int session) implements AutoCloseable {

        Locks(Connection connection) throws SQLException {
            this(connection, session(connection));
            connection.setAutoCommit(false);
        }

        private static int session(Connection connection) throws SQLException {
            try (var sql = connection.prepareStatement("select pg_backend_pid()");
                    var row = sql.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }

        /** Leaves it to others to find the deadlock, and to lose it. */
        void waitPatiently() throws SQLException {
            try (var sql = connection.prepareStatement("set local deadlock_timeout = '1h'")) {
                sql.execute();
            }
        }

        boolean lock(CardId card) throws SQLException {
            try (var sql = connection.prepareStatement("select id from open_card where id = ? for update")) {
                sql.setLong(1, card.value());
                return sql.execute();
            }
        }

        void release() throws SQLException {
            connection.rollback();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
