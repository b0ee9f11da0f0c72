package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.support.TestH2;
import io.cardworkbench.support.TestPostgres;
import java.sql.DriverManager;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A database of the first version, with what its members had done, goes on under this one. */
abstract class UpgradeContract {

    private static final String FIRST_VERSION = "5";

    private static final List<String> DATA = List.of(
            "insert into organization (name, demo) values ('Acme', false)",
            "insert into environment (organization_id, name) values (1, 'Production')",
            "insert into member (organization_id, email, name, password_hash, active, last_environment_id)"
                    + " values (1, 'ada@example.com', 'Ada', '{noop}unused', true, 1)",
            "insert into member_group (organization_id, name) values (1, 'Support')",
            "insert into role (organization_id, name, built_in) values (1, 'Canceller', false)",
            "insert into role_permission (role_id, resource, level) values (1, 'card-instance', 3)",
            "insert into member_group_role (member_group_id, role_id) values (1, 1)",
            "insert into member_group_member (member_group_id, member_id) values (1, 1)",
            "insert into card_template (environment_id, name) values (1, 'Offer')",
            "insert into review (id, environment_id, member_id, criteria, matched, more, customers, open_in_environment,"
                    + " findings, created, expires) values ('00000000-0000-0000-0000-000000000001', 1, 1, '{}', 1, false,"
                    + " 1, 2, '{}', timestamp with time zone '2026-01-01 00:00:00+00',"
                    + " timestamp with time zone '2026-01-01 00:30:00+00')",
            "insert into cancel_job (review_id, environment_id, state, reviewed, cancelled, skipped, failed, submitted_by,"
                    + " submitted_by_name, submitted) values ('00000000-0000-0000-0000-000000000001', 1, 3, 1, 1, 0, 0, 1,"
                    + " 'ada@example.com', timestamp with time zone '2026-01-01 00:01:00+00')",
            card(1, 2, "null"),
            card(2, 7, "1"),
            "insert into audit_log (at, member_id, actor, environment_id, action)"
                    + " values (timestamp with time zone '2026-01-01 00:01:00+00', 1, 'ada@example.com', 1, 'job-submitted')",
            "insert into audit_log (at, actor, action, detail) values (timestamp with time zone '2026-03-01 00:00:00+00', 'ada',"
                    + " 'review-made', '{\"criteria\":{\"userId\":[\"an]n\",\"b\\\"],\"],\"status\":[\"active\"]},\"matched\":1}')");

    /** The URL of a new, empty database. */
    abstract String database();

    /** Where the migrations for this database stand, beside those for both. */
    abstract String[] locations();

    /** Tables of this version that have to know what was there before. */
    abstract List<String> tablesOfSentCards();

    @Test
    void keepsWhatWasThere() throws Exception {
        var url = database();
        fill(url);

        try (var services = Services.start("spring.datasource.url=" + url, "workbench.demo=false")) {
            var jdbc = services.getBean(JdbcClient.class);
            for (var table : tablesOfSentCards()) {
                assertThat(ids(jdbc, table)).as(table).containsExactly(1L, 2L);
            }
            assertThat(ids(jdbc, "card where status = 2 and cancel_job_id is null"))
                    .containsExactly(1L);
            assertThat(ids(jdbc, "card where status = 7 and cancel_job_id = 1")).containsExactly(2L);
            assertThat(ids(jdbc, "cancel_job where submitted_by = 1 and not right_lost"))
                    .hasSize(1);
            assertThat(ids(jdbc, "audit_log where member_id = 1")).containsExactly(1L);
            assertThat(jdbc.sql("select detail from audit_log where actor = 'ada'")
                            .query(String.class)
                            .single())
                    .isEqualTo("{\"criteria\":{\"customers\":null,\"status\":[\"active\"]},\"matched\":1}");
            assertThat(ids(jdbc, "environment where active")).hasSize(1);

            var member =
                    (SignedInMember) services.getBean(UserDetailsService.class).loadUserByUsername("ada@example.com");
            assertThat(services.getBean(PermissionService.class).has(member.id(), Permission.CANCEL_CARDS))
                    .isTrue();
        }
    }

    private void fill(String url) throws Exception {
        var first = Flyway.configure()
                .dataSource(new DriverManagerDataSource(url))
                .locations(locations())
                .target(FIRST_VERSION)
                .load();
        assertThat(first.migrate().targetSchemaVersion).isEqualTo(FIRST_VERSION);
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var insert : DATA) {
                statement.execute(insert);
            }
        }
    }

    private static String card(int id, int status, String job) {
        return "insert into card (id, environment_id, card_template_id, status, live, user_id, created, updated,"
                + " cancel_job_id) values (%d, 1, 1, %d, true, 'someone',".formatted(id, status)
                + " timestamp with time zone '2026-01-01 00:00:00+00',"
                + " timestamp with time zone '2026-01-01 00:00:00+00', %s)".formatted(job);
    }

    private static List<Long> ids(JdbcClient jdbc, String rows) {
        return jdbc.sql("select id from " + rows + " order by id")
                .query((row, number) -> row.getLong("id"))
                .list();
    }
}

class UpgradeOnH2Test extends UpgradeContract {

    @Override
    String database() {
        return TestH2.newDatabase() + ";USER=sa;PASSWORD=";
    }

    @Override
    String[] locations() {
        return new String[] {"classpath:db/migration/common"};
    }

    @Override
    List<String> tablesOfSentCards() {
        return List.of("card", "sent_card");
    }
}

class UpgradeOnPostgresTest extends UpgradeContract {

    @Override
    String database() {
        return TestPostgres.newDatabase();
    }

    @Override
    String[] locations() {
        return new String[] {"classpath:db/migration/common", "classpath:db/migration/postgresql"};
    }

    @Override
    List<String> tablesOfSentCards() {
        return List.of("card", "sent_card");
    }
}
