package io.cardworkbench.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** H2 in memory, with the options of the embedded default. */
public final class TestH2 {

    public static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final String FILE = "workbench.mv.db";

    private static final AtomicInteger databases = new AtomicInteger();

    private TestH2() {}

    /** The URL of the database in a folder. */
    public static String in(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("workbench") + OPTIONS;
    }

    /** Copies the file of a database that nobody uses, once it is whole. */
    public static String copy(Path folder, Path into) throws IOException {
        try (var connection = DriverManager.getConnection(in(folder));
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        Files.copy(folder.resolve(FILE), into.resolve(FILE));
        return in(into);
    }

    /** The URL of a new, empty database. */
    public static String newDatabase() {
        return "jdbc:h2:mem:test" + databases.incrementAndGet() + OPTIONS + ";DB_CLOSE_DELAY=-1";
    }
}
