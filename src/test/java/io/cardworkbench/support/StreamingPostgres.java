package io.cardworkbench.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A PostgreSQL and a replica that follows it: a copy of its files, made while it is stopped. */
public final class StreamingPostgres implements AutoCloseable {

    private final EmbeddedPostgres primary;
    private final EmbeddedPostgres replica;

    private StreamingPostgres(EmbeddedPostgres primary, EmbeddedPostgres replica) {
        this.primary = primary;
        this.replica = replica;
    }

    public static StreamingPostgres start(Path folder) throws IOException {
        var one = folder.resolve("one");
        server(one).start().close();
        var two = copy(one, folder.resolve("two"));
        var primary = server(one).start();
        Files.createFile(two.resolve("standby.signal"));
        Files.writeString(
                two.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(primary.getPort()),
                StandardOpenOption.APPEND);
        return new StreamingPostgres(primary, server(two).start());
    }

    private static EmbeddedPostgres.Builder server(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "off");
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    public String primary() {
        return primary.getJdbcUrl("postgres", "postgres");
    }

    public String replica() {
        return replica.getJdbcUrl("postgres", "postgres");
    }

    public void stopReplica() throws IOException {
        replica.close();
    }

    @Override
    public void close() throws IOException {
        replica.close();
        primary.close();
    }
}
