package io.cardworkbench.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL server for all tests of this JVM, started when the first one needs it; a database for each context. The system property
 * {@value #GIVEN} names one that runs already, as a JDBC URL of a database of it, with a user who may make others: they are dropped when
 * the JVM ends.
 */
public final class TestPostgres {

    static final String GIVEN = "workbench.test.postgres";

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
        var server = Server.INSTANCE;
        var name = server.prefix + databases.incrementAndGet();
        server.execute(sql.formatted(name));
        server.made.add(name);
        return server.url(name);
    }

    private static String name(String url) {
        return uri(url).getPath().substring(1);
    }

    private static URI uri(String url) {
        return URI.create(url.substring("jdbc:".length()));
    }

    private static final class Server {

        static final Server INSTANCE = start(System.getProperty(GIVEN));

        /** Of the database to begin with. */
        private final String first;

        private final String prefix;
        private final Queue<String> made = new ConcurrentLinkedQueue<>();

        private Server(String first, String prefix) {
            this.first = first;
            this.prefix = prefix;
        }

        private static Server start(@Nullable String given) {
            if (given == null) {
                return new Server(embedded().getJdbcUrl("postgres", "postgres"), "test");
            }
            var server = new Server(
                    given, "test_%d_".formatted(ProcessHandle.current().pid()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::dropAll));
            return server;
        }

        private static EmbeddedPostgres embedded() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private String url(String database) {
            return first.replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
        }

        private void dropAll() {
            made.forEach(name -> execute("drop database if exists " + name + " with (force)"));
        }

        private void execute(String sql) {
            try (var connection = DriverManager.getConnection(first);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
