package io.cardworkbench.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of this JVM, started when the first one needs it; a database for each context. */
public final class TestPostgres {

    private static final AtomicInteger databases = new AtomicInteger();

    private TestPostgres() {}

    /** The URL of a new, empty database. */
    public static String newDatabase() {
        return make("create database %s");
    }

    /** The URL of a copy of a database that nobody uses. */
    public static String copyOf(String url) {
        return make("create database %s template " + name(url));
    }

    /** The URL of a database that nobody uses, under another name. */
    public static String rename(String url) {
        return make("alter database " + name(url) + " rename to %s");
    }

    private static String make(String sql) {
        var name = "test" + databases.incrementAndGet();
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(name));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Server.INSTANCE.getJdbcUrl("postgres", name);
    }

    private static String name(String url) {
        return URI.create(url.substring("jdbc:".length())).getPath().substring(1);
    }

    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
