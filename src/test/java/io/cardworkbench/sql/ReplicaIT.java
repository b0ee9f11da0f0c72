package io.cardworkbench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.StreamingPostgres;
import io.cardworkbench.support.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/** Reads that are marked come from the replica, and never lack what was committed before them. */
class ReplicaIT {

    private static final int MANY = 200;

    @TempDir
    static Path folder;

    private static StreamingPostgres servers;

    private Replica replica;
    private RoutedDataSource dataSource;
    private PostgresTransactions transactions;
    private JdbcClient jdbc;

    @BeforeAll
    static void start() throws IOException {
        servers = StreamingPostgres.start(folder);
        JdbcClient.create(new DriverManagerDataSource(servers.primary()))
                .sql("create table note (id integer)")
                .update();
    }

    @AfterAll
    static void stop() throws IOException {
        servers.close();
    }

    @BeforeEach
    void follow() {
        follow(servers.replica());
        jdbc.sql("delete from note").update();
    }

    @AfterEach
    void leave() {
        replica.close();
    }

    private void follow(String url) {
        var settings =
                new ReplicaSettings(url, "postgres", "postgres", 2, Duration.ofSeconds(2), Duration.ofSeconds(30));
        var primary = new DriverManagerDataSource(servers.primary());
        replica = new Replica(settings);
        dataSource = new RoutedDataSource(primary, replica);
        transactions = new PostgresTransactions(dataSource, Duration.ofSeconds(10));
        jdbc = JdbcClient.create(dataSource);
    }

    @Test
    void readsWhatIsMarkedFromTheReplicaAndNothingElse() {
        assertThat(marked(this::isReplica)).isTrue();
        assertThat(in(attribute(true, Set.of()), this::isReplica)).isFalse();
        assertThat(in(attribute(false, Set.of(ReadFrom.REPLICA)), this::isReplica))
                .isFalse();
        assertThat(isReplica()).isFalse();
    }

    @Test
    void hasAtOnceWhatWasJustWritten() {
        for (var written = 1; written <= MANY; written++) {
            jdbc.sql("insert into note (id) values (1)").update();

            assertThat(marked(this::notes)).isEqualTo(written);
        }
        assertThat(marked(this::isReplica)).isTrue();
    }

    @Test
    void hasAtOnceWhatWasCommittedAndNotYetOnDisk() {
        for (var written = 1; written <= 5; written++) {
            in(attribute(false, Set.of()), () -> {
                jdbc.sql("set local synchronous_commit = off").update();
                return jdbc.sql("insert into note (id) values (1)").update();
            });

            assertThat(marked(this::notes)).isEqualTo(written);
        }
    }

    @Test
    void leavesTheAnswerToThePrimaryWhileItIsBehind() {
        var behind = JdbcClient.create(new DriverManagerDataSource(servers.replica()));
        behind.sql("select pg_wal_replay_pause()").query(row -> {});
        try {
            jdbc.sql("insert into note (id) values (1)").update();

            assertThat(marked(this::notes)).isOne();
            assertThat(marked(this::isReplica)).isFalse();
            assertThat(new ReplicaHealth(dataSource, replica, Duration.ZERO).health())
                    .satisfies(health -> assertThat(health.getStatus()).isEqualTo(Status.DOWN))
                    .satisfies(health -> assertThat((Long) health.getDetails().get("bytesBehind"))
                            .isPositive());
        } finally {
            behind.sql("select pg_wal_replay_resume()").query(row -> {});
        }
        Awaitility.await().until(() -> marked(this::isReplica));
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void leavesTheAnswerToThePrimaryWhereItIsAway() {
        replica.close();
        follow("jdbc:postgresql://localhost:1/postgres");

        assertThat(marked(this::isReplica)).isFalse();
        assertThat(health()).isEqualTo(Status.DOWN);
    }

    @Test
    void trustsNoOtherDatabase() {
        replica.close();
        follow(TestPostgres.newDatabase());

        assertThat(marked(this::notes)).isZero();
        assertThat(marked(() -> jdbc.sql("select pg_is_in_recovery()")
                        .query(Boolean.class)
                        .single()))
                .isFalse();
        assertThat(health()).isEqualTo(Status.DOWN);
    }

    @Test
    void trustsNotThePrimaryInPlaceOfAReplica() {
        replica.close();
        follow(servers.primary());

        assertThat(health()).isEqualTo(Status.DOWN);
    }

    private Status health() {
        return new ReplicaHealth(dataSource, replica, Duration.ofSeconds(30))
                .health()
                .getStatus();
    }

    private boolean isReplica() {
        return jdbc.sql("select pg_is_in_recovery()").query(Boolean.class).single();
    }

    private int notes() {
        return jdbc.sql("select count(*) from note").query(Integer.class).single();
    }

    private <T> T marked(Supplier<T> read) {
        return in(attribute(true, Set.of(ReadFrom.REPLICA)), read);
    }

    private static DefaultTransactionAttribute attribute(boolean readOnly, Set<String> labels) {
        var attribute = new DefaultTransactionAttribute();
        attribute.setReadOnly(readOnly);
        attribute.setLabels(labels);
        return attribute;
    }

    private <T> T in(DefaultTransactionAttribute attribute, Supplier<T> work) {
        var status = transactions.getTransaction(attribute);
        try {
            return Objects.requireNonNull(work.get());
        } finally {
            transactions.commit(status);
        }
    }
}
