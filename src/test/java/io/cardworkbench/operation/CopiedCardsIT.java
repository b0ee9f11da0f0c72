package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards are whole, open or closed, also where they come by replication or by a restore of data alone. */
class CopiedCardsIT {

    private static final String ORIGINAL = "original";
    private static final String COPY = "copy";

    /** In the order in which {@code pg_dump} writes them. */
    private static final String[] TABLES = {
        "organization", "environment", "card_template", "sent_card", "open_card", "closed_card", "open_card_count"
    };

    private static final String SEND = """
        with sent as (
            insert into sent_card (id, environment_id, card_template_id, live, user_id, created)
            select id, 1, 1, true, 'customer-' || id, now() from generate_series(%d, %d) id
            returning id, user_id, created)
        insert into open_card (id, environment_id, card_template_id, status, user_id, created, updated)
        select id, 1, 1, 2, user_id, created, created from sent
        """;

    private static final String CANCEL = """
        with gone as (delete from open_card where id <= 500 returning id, environment_id, card_template_id)
        insert into closed_card (id, environment_id, card_template_id, status, updated)
        select id, environment_id, card_template_id, 7, now() from gone
        """;

    private static final String WITHOUT_STATE = "select count(*) from card where status is null";

    private EmbeddedPostgres server;
    private JdbcClient original;
    private JdbcClient copy;

    @BeforeEach
    void sendCards() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("wal_level", "logical")
                .setServerConfig("fsync", "off")
                .start();
        original = migrated(ORIGINAL);
        copy = migrated(COPY);
        original.sql("insert into organization (name, demo) values ('Acme', false)")
                .update();
        original.sql("insert into environment (organization_id, name) values (1, 'Production')")
                .update();
        original.sql("insert into card_template (environment_id, name) values (1, 'Offer')")
                .update();
        send(original, 1, 1_000);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aLogicalReplicaHasThemAndGoesOnByItself() {
        replicate();
        awaitCards(1_000, 0);
        send(original, 1_001, 1_010);
        original.sql(CANCEL).update();
        awaitCards(510, 500);
        assertThat(count(WITHOUT_STATE)).isZero();

        copy.sql("alter subscription cards disable").update();
        send(copy, 1_011, 1_020);

        assertThat(count("select count(*) from card where status = 2")).isEqualTo(520);
        assertThat(count(WITHOUT_STATE)).isZero();
    }

    @Test
    void aRestoreOfDataAloneHasThem() throws SQLException, IOException {
        original.sql(CANCEL).update();
        for (var table : TABLES) {
            restore(table);
        }

        assertThat(count("select count(*) from card where status = 2")).isEqualTo(500);
        assertThat(count("select count(*) from card where status = 7")).isEqualTo(500);
        assertThat(count(WITHOUT_STATE)).isZero();
    }

    /** The slot is made apart: made by the subscription, it would wait for the transaction that makes it on the same server. */
    private void replicate() {
        original.sql("create publication cards for table " + String.join(", ", TABLES))
                .update();
        original.sql("select pg_create_logical_replication_slot('cards', 'pgoutput')")
                .query(row -> {});
        copy.sql("""
            create subscription cards connection 'host=localhost port=%d user=postgres dbname=%s' publication cards
            with (create_slot = false, slot_name = 'cards')
            """.formatted(server.getPort(), ORIGINAL)).update();
    }

    private void restore(String table) throws SQLException, IOException {
        try (var from = server.getDatabase("postgres", ORIGINAL).getConnection();
                var into = server.getDatabase("postgres", COPY).getConnection();
                var statement = into.createStatement()) {
            statement.execute("select pg_catalog.set_config('search_path', '', false)");
            var data = from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy public." + table + " to stdout");
            var target = into.unwrap(PGConnection.class).getCopyAPI().copyIn("copy public." + table + " from stdin");
            for (var row = data.readFromCopy(); row != null; row = data.readFromCopy()) {
                target.writeToCopy(row, 0, row.length);
            }
            target.endCopy();
        }
    }

    private void awaitCards(int open, int closed) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> count("select count(*) from open_card") == open
                        && count("select count(*) from closed_card") == closed
                        && count("select count(*) from sent_card") == open + closed);
    }

    private int count(String sql) {
        return copy.sql(sql).query(Integer.class).single();
    }

    private static void send(JdbcClient into, int from, int to) {
        into.sql(SEND.formatted(from, to)).update();
    }

    private JdbcClient migrated(String name) {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        var database = server.getDatabase("postgres", name);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .load()
                .migrate();
        return JdbcClient.create(database);
    }
}
