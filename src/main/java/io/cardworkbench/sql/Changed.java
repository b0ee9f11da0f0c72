package io.cardworkbench.sql;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Runs statements of which is known how many rows they change; any other number is a fault, and undoes the transaction. */
public final class Changed {

    private Changed() {}

    /** For what is known to be there. */
    public static void one(StatementSpec change) {
        rows(1, change);
    }

    /** For several at once. */
    public static void rows(int expected, StatementSpec change) {
        var changed = change.update();
        if (changed != expected) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%d rows were changed, not %d", changed, expected));
        }
    }
}
