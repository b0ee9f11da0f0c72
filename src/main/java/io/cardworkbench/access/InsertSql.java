package io.cardworkbench.access;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Runs inserts and hands back the identity that the database gave. */
final class InsertSql {

    private InsertSql() {}

    static int insert(StatementSpec insert) {
        var key = new GeneratedKeyHolder();
        insert.update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Integer.class), "The database gave no key");
    }
}
