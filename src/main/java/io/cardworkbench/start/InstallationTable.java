package io.cardworkbench.start;

import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Database;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the database stands, and where it stood when its nodes were last allowed to act. */
@Repository
class InstallationTable {

    private static final String HOME = "select place from installation";

    private static final String SETTLE = "insert into installation (id, place) values (1, :place)";

    private static final String MOVE = "update installation set place = :place";

    /** Empty where the database is in memory. */
    private static final String FILE = "select database_path()";

    private static final String MAY_SEE_SERVER = "select has_function_privilege('pg_control_system()', 'execute')";

    /** Of a server and all its physical replicas. */
    private static final String SERVER = "select system_identifier from pg_control_system()";

    /** Another one for each database that is ever made on a server; a renamed one keeps it. */
    private static final String DATABASE = "select oid from pg_database where datname = current_database()";

    private final JdbcClient jdbc;
    private final boolean h2;

    InstallationTable(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.h2 = database.isH2();
    }

    /** What tells this database from a copy of it, and outlives restarts and failovers. */
    String here() {
        return h2
                ? value(FILE).orElse("memory")
                : server() + "/" + value(DATABASE).orElseThrow();
    }

    private String server() {
        var maySee = jdbc.sql(MAY_SEE_SERVER).query(Boolean.class).single();
        return maySee ? value(SERVER).orElseThrow() : "server";
    }

    /** Where it stood; here if it has never been used before. */
    String home(String here) {
        return value(HOME).orElseGet(() -> settle(here));
    }

    private String settle(String here) {
        try {
            Changed.one(jdbc.sql(SETTLE).param("place", here));
            return here;
        } catch (DuplicateKeyException anotherNodeDid) {
            return value(HOME).orElseThrow();
        }
    }

    void move(String here) {
        Changed.one(jdbc.sql(MOVE).param("place", here));
    }

    private Optional<String> value(String sql) {
        return jdbc.sql(sql).query((row, number) -> Optional.ofNullable(row.getString(1))).list().stream()
                .findFirst()
                .flatMap(found -> found);
    }
}
