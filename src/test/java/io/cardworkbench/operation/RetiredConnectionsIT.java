package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The embedded database goes on after the pool has retired the connection that ran the migrations, as it does within half an hour. */
class RetiredConnectionsIT {

    private static final String CHECKED_COLUMNS = """
            select c.table_name, min(c.column_name) as column_name
            from information_schema.table_constraints k
                join information_schema.columns c on c.table_schema = k.table_schema and c.table_name = k.table_name
            where k.constraint_type = 'CHECK' and k.table_schema = 'public' and c.is_identity = 'NO'
            group by c.table_name
            """;

    private final ConfigurableApplicationContext node =
            Node.start("spring.datasource.url=" + TestH2.newDatabase(), "db-scheduler.polling-interval=100ms");
    private final Organization organization = node.getBean(Organization.class);
    private final JdbcClient jdbc = node.getBean(JdbcClient.class);

    @BeforeEach
    void retireEveryConnection() {
        organization.signInNewAdmin();
        var migrated = sessions();
        pool().softEvictConnections();
        await().until(() ->
                pool().getTotalConnections() > 0 && sessions().stream().noneMatch(migrated::contains));
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        node.close();
    }

    @Test
    void systemsGetTokensAndSendAndCancelCards() {
        var environment = organization.newEnvironment();
        for (var role : CredentialRole.values()) {
            var made = organization.newCredential(environment, role);
            var token = client().token(
                            "grant_type=client_credentials",
                            "",
                            made.credential().clientId(),
                            made.secret());
            assertThat(token.status()).isEqualTo(200);
        }
        cancelOneCard(environment);
    }

    /** An update of a row asks every check of its table. */
    @Test
    void everyCheckOfTheSchemaStillHolds() {
        var environment = organization.newEnvironment();
        organization.newCredential(environment, CredentialRole.EVENTS);
        cancelOneCard(environment);
        fillRemainingTables();
        var tables = jdbc.sql(CHECKED_COLUMNS)
                .query((row, number) -> new CheckedTable(row.getString("table_name"), row.getString("column_name")))
                .list();
        assertThat(tables)
                .extracting(CheckedTable::tableName)
                .contains("card_state", "chunk", "cancel_job", "role_permission");

        for (var table : tables) {
            var rows = jdbc.sql("update %1$s set %2$s = %2$s".formatted(table.tableName, table.columnName))
                    .update();
            assertThat(rows).as(table.tableName).isPositive();
        }
    }

    /** What a card that is cancelled has not filled, or not yet. */
    private void fillRemainingTables() {
        jdbc.sql(
                        "insert into job_change (job_id, kind, speed, changed, by_name) select id, 2, 1, submitted, 'Ada' from cancel_job")
                .update();
        jdbc.sql("insert into second_factor_rule (organization_id, required_of) select id, 1 from organization")
                .update();
        jdbc.sql("insert into card_number (environment_id, kind, quarter, cards) select id, 1, 0, 1 from environment")
                .update();
    }

    private void cancelOneCard(EnvironmentId environment) {
        var template = node.getBean(Cards.class).newTemplate(environment, "Spring sale");
        node.getBean(Cards.class).send(environment, template, 1);
        var criteria = CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, template.id().toString());
        var review =
                node.getBean(ReviewService.class).start(environment, criteria).join();
        var jobs = node.getBean(CancelJobService.class);
        var job = jobs.submit(environment, review.id(), null);
        await().pollInSameThread()
                .until(() -> jobs.find(environment, job.id()).orElseThrow().state() == JobState.COMPLETED);
    }

    private List<Integer> sessions() {
        return jdbc.sql("select session_id from information_schema.sessions")
                .query((row, number) -> row.getInt("session_id"))
                .list();
    }

    private HikariPoolMXBean pool() {
        return Objects.requireNonNull(node.getBean(HikariDataSource.class).getHikariPoolMXBean());
    }

    private ApiClient client() {
        return ApiClient.at(
                Integer.parseInt(Objects.requireNonNull(node.getEnvironment().getProperty("local.server.port"))));
    }

    private record CheckedTable(String tableName, String columnName) {}
}
