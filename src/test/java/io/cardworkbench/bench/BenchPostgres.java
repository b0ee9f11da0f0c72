package io.cardworkbench.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL whose data stays in {@code .bench}, durable as PostgreSQL is by default. */
record BenchPostgres(EmbeddedPostgres server) implements AutoCloseable {

    static BenchPostgres start() throws IOException {
        return start("open-and-closed-cards", false);
    }

    /** One that has nothing yet, whatever was in it before. */
    static BenchPostgres startEmpty(String name) throws IOException {
        return start(name, true);
    }

    private static BenchPostgres start(String name, boolean empty) throws IOException {
        return new BenchPostgres(EmbeddedPostgres.builder()
                .setDataDirectory(Path.of(".bench", name))
                .setCleanDataDirectory(empty)
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
