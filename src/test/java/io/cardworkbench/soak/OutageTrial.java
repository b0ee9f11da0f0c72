package io.cardworkbench.soak;

import io.cardworkbench.support.Node;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** PostgreSQL is stopped in the middle of a job, and is away for minutes; the node stays. */
final class OutageTrial implements Trial {

    private static final int CARDS = 100_000;

    @Override
    public Duration usual() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Duration length) throws IOException {
        var data = Files.createTempDirectory("soak-outage");
        var server = start(data, 0);
        var port = server.getPort();
        try (var node =
                Node.start(Settings.with("spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres")))) {
            var job = SoakedJob.start(node, CARDS);
            job.awaitProgress(20);
            server.close();
            Soak.say("PostgreSQL is stopped");
            Awaitility.await().pollDelay(length).atMost(length.plusMinutes(1)).until(() -> true);
            server = start(data, port);
            job.awaitAnswer();
            Soak.say("PostgreSQL is back, %,d cards are done".formatted(job.processed()));
            job.awaitEnd(Duration.ofMinutes(10));
            job.assertExact(0);
        } finally {
            server.close();
        }
    }

    private static EmbeddedPostgres start(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }
}
