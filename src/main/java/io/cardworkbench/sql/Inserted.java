package io.cardworkbench.sql;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Runs inserts and hands back the identity that the database gave. */
public final class Inserted {

    private Inserted() {}

    /** The key of the one row that is inserted. */
    public static int key(StatementSpec insert) {
        var key = new GeneratedKeyHolder();
        insert.update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Integer.class), "The database gave no key");
    }
}
