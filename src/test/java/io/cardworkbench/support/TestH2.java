package io.cardworkbench.support;

import java.util.concurrent.atomic.AtomicInteger;

/** H2 in memory, with the options of the embedded default. */
public final class TestH2 {

    public static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final AtomicInteger databases = new AtomicInteger();

    private TestH2() {}

    /** The URL of a new, empty database. */
    public static String newDatabase() {
        return "jdbc:h2:mem:test" + databases.incrementAndGet() + OPTIONS + ";DB_CLOSE_DELAY=-1";
    }
}
