package io.cardworkbench.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL whose data stays in {@code .bench}, durable as PostgreSQL is by default. */
record BenchPostgres(EmbeddedPostgres server) implements AutoCloseable {

    static BenchPostgres start() throws IOException {
        return new BenchPostgres(EmbeddedPostgres.builder()
                .setDataDirectory(Path.of(".bench", "open-and-closed-cards"))
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("shared_buffers", "4GB")
                .setServerConfig("max_connections", "150")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
