package io.cardworkbench.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Behind a pooler that lends each connection for one transaction. */
class TransactionPoolerIT {

    private static final Path PGBOUNCER = Path.of("/usr/sbin/pgbouncer");

    private final URI database = URI.create(TestPostgres.newDatabase().substring("jdbc:".length()));
    private final int port = Daemon.freePort();

    private @TempDir Path folder;
    private @Nullable Daemon pooler;

    @BeforeEach
    void startPooler() throws IOException {
        assumeThat(PGBOUNCER).isExecutable();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var config = Files.writeString(folder.resolve("pgbouncer.ini"), """
                [databases]
                * = host=127.0.0.1 port=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                default_pool_size = 3
                ignore_startup_parameters = extra_float_digits
                """.formatted(database.getPort(), port)
                .replace("* = host", database.getPath().substring(1) + " = user=postgres host"));
        pooler = Daemon.start(port, folder.resolve("pgbouncer.log"), command(config));
    }

    /** It refuses to run as root. */
    private static List<String> command(Path config) {
        return System.getProperty("user.name").equals("root")
                ? List.of(PGBOUNCER.toString(), "-u", "nobody", config.toString())
                : List.of(PGBOUNCER.toString(), config.toString());
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        if (pooler != null) {
            pooler.close();
        }
    }

    @Test
    void reviewsInOneSnapshotCancelsAndLeavesNoConnectionOtherwiseThanItWas() {
        try (var node = Node.start("spring.datasource.url=" + url(), "db-scheduler.polling-interval=100ms")) {
            var organization = node.getBean(Organization.class);
            organization.signInNewAdmin();
            var environment = organization.newEnvironment();
            var template = node.getBean(Cards.class).newTemplate(environment, "Spring sale");
            node.getBean(Cards.class).send(environment, template, 5_000);
            var criteria = CardCriteria.none()
                    .with(CardAttribute.CARD_TEMPLATE, template.id().toString());
            var review = node.getBean(ReviewService.class)
                    .start(environment, criteria)
                    .join();
            var jobs = node.getBean(CancelJobService.class);
            var job = jobs.submit(environment, review.id(), null);
            await().atMost(Duration.ofMinutes(1))
                    .pollInSameThread()
                    .until(() -> jobs.find(environment, job.id()).orElseThrow().state() == JobState.COMPLETED);

            assertThat(jobs.find(environment, job.id()).orElseThrow().numbers().cancelled())
                    .isEqualTo(5_000);
            for (var i = 0; i < 20; i++) {
                assertThat(node.getBean(JdbcClient.class)
                                .sql("show default_transaction_isolation")
                                .query(String.class)
                                .single())
                        .isEqualTo("read committed");
            }
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%d%s?user=postgres&prepareThreshold=0".formatted(port, database.getPath());
    }
}
