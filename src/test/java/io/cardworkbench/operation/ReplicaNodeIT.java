package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.StreamingPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node with a replica shows what was just done, lists by the replica, and does without it when it goes. */
class ReplicaNodeIT {

    private static final int BOUND = 1_000;

    /** How often cards were looked for there. */
    private static final String LISTED = """
            select coalesce(sum(seq_scan + idx_scan), 0) from pg_stat_user_tables where relname = 'sent_card'
            """;

    @TempDir
    Path folder;

    @Test
    void listsWhatWasJustSentByTheReplicaAndWithoutIt() throws IOException {
        try (var servers = StreamingPostgres.start(folder);
                var node = Node.start(
                        "spring.datasource.url=" + servers.primary(),
                        "workbench.replica.url=" + servers.replica(),
                        "workbench.replica.patience=2s",
                        "workbench.demo=false")) {
            var environment = environment(node);
            sendAndCount(node, environment, 1, 30);
            await().atMost(Duration.ofSeconds(30)).until(() -> listed(servers.replica()) > 0);
            assertThat(health(node)).isEqualTo(Status.UP);

            servers.stopReplica();

            sendAndCount(node, environment, 31, 35);
            assertThat(health(node)).isEqualTo(Status.DOWN);
        }
    }

    private static EnvironmentId environment(ApplicationContext node) {
        node.getBean(Organization.class).signInNewAdmin();
        return node.getBean(Organization.class).newEnvironment();
    }

    private static void sendAndCount(ApplicationContext node, EnvironmentId environment, int from, int to) {
        var cards = node.getBean(Cards.class);
        var template = cards.newTemplate(environment, "Offer " + from);
        for (var sent = from; sent <= to; sent++) {
            cards.send(environment, template, 1);

            assertThat(node.getBean(CardQueryService.class).count(environment, CardQuery.all(), BOUND))
                    .isEqualTo(sent);
        }
    }

    /** Statistics of a replica are its own, and some seconds late. */
    private static long listed(String replica) {
        return JdbcClient.create(new DriverManagerDataSource(replica))
                .sql(LISTED)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private static Status health(ApplicationContext node) {
        return Objects.requireNonNull(node.getBean("replicaHealthIndicator", HealthIndicator.class)
                        .health())
                .getStatus();
    }
}
