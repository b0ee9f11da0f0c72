package io.cardworkbench.bench;

import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How long a database with a million cards takes to become one of this version, and how large it is before and after. */
final class UpgradeBench {

    /** The last one that had all cards in one table. */
    private static final String BEFORE = "37";

    private static final int CARDS = 1_000_000;

    private static final String OWNERS = """
        insert into organization (name, demo) values ('Acme', false);
        insert into environment (organization_id, name) select id, 'Production' from organization;
        insert into card_template (environment_id, name)
        select environment.id, 'Offer ' || number from environment, generate_series(1, 100) number
        """;

    /** Four of ten are open. */
    private static final String INSERT = """
        insert into card (id, environment_id, card_template_id, status, live, user_id, event_name, lifecycle_id,
            flow_instance_id, flow_invocation_id, created, updated)
        select id, environment_id, card_template_id, case when id % 10 < 4 then 2 else 4 + id % 4 end, true,
            'customer-' || id % 50000, 'event-' || id % 60, 'order-' || id / 2, md5('flow ' || id / 25000),
            md5('call ' || id / 10), created, created
        from (
            select number as id, environment_id, card_template.id as card_template_id,
                timestamptz '2026-01-01' + number * interval '3 seconds' as created
            from generate_series(1, :cards) number join card_template on card_template.name = 'Offer ' || 1 + number % 100
        ) made;
        insert into card_content (card_id, payload)
        select id, '{"detail": {"text": "' || repeat('x', 200) || '"}}' from card
        """;

    private UpgradeBench() {}

    static void run(Results results, int rounds) throws IOException {
        Bench.print("\n| upgrade of %,d cards | seconds | before, MB | after, MB | log, MB |\n|---|---|---|---|---|"
                .formatted(CARDS));
        for (var round = 1; round <= rounds; round++) {
            try (var postgres = BenchPostgres.startEmpty("upgrade")) {
                once(results, "round " + round, new DriverManagerDataSource(postgres.url()));
            }
        }
    }

    private static void once(Results results, String name, DataSource database) {
        var jdbc = JdbcClient.create(database);
        flyway(database, BEFORE).migrate();
        jdbc.sql(OWNERS).update();
        jdbc.sql(INSERT).param("cards", CARDS).update();
        jdbc.sql("vacuum analyze").update();
        var size = megabytes(jdbc);
        var wal = Wal.from(jdbc);
        var before = System.nanoTime();
        flyway(database, "latest").migrate();
        var seconds = Bench.seconds(System.nanoTime() - before);
        results.sample("upgrade.millionSeconds", seconds);
        Bench.print("| %s | %.1f | %,d | %,d | %,d |"
                .formatted(name, seconds, size, megabytes(jdbc), wal.bytes() / 1_024 / 1_024));
    }

    private static Flyway flyway(DataSource database, String target) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .target(target)
                .load();
    }

    private static long megabytes(JdbcClient jdbc) {
        return jdbc.sql("select pg_database_size(current_database()) / 1024 / 1024")
                .query(Long.class)
                .single();
    }
}
