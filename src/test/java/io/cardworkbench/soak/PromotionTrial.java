package io.cardworkbench.soak;

import io.cardworkbench.support.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The primary of a streaming replica is killed in the middle of a job; the replica is promoted, and the node finds it. */
final class PromotionTrial implements Trial {

    private static final int CARDS = 100_000;

    @Override
    public Duration usual() {
        return Duration.ofSeconds(10);
    }

    /** The length is how long there is no primary. */
    @Override
    public void run(Duration length) throws IOException, InterruptedException {
        var binaries = PostgresServer.binaries();
        if (binaries.isEmpty()) {
            Soak.say("left out: there is no pg_basebackup in %s".formatted(PostgresServer.FOLDER));
            return;
        }
        promote(binaries.get(), Files.createTempDirectory("soak-promotion"), length);
    }

    private static void promote(Path binaries, Path folder, Duration length) throws IOException, InterruptedException {
        try (var primary = PostgresServer.made(binaries, folder.resolve("primary"));
                var standby = primary.replicated(folder.resolve("standby"));
                var node = Node.start(Settings.with("spring.datasource.url=jdbc:postgresql://localhost:"
                        + primary.port() + ",localhost:" + standby.port()
                        + "/postgres?user=postgres&targetServerType=primary&connectTimeout=2"))) {
            var job = SoakedJob.start(node, CARDS);
            job.awaitProgress(20);
            var seen = job.processed();
            primary.kill();
            Soak.say("the primary is killed");
            Thread.sleep(length);
            standby.promote();
            var promoted = System.nanoTime();
            job.awaitFurther(seen + 1_000);
            Soak.say("goes on %.1f s after the promotion".formatted((System.nanoTime() - promoted) / 1e9));
            job.awaitEnd(Duration.ofMinutes(10));
            job.assertExact(0);
        }
    }
}
