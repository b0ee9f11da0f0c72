package io.cardworkbench.cancellation.waits;

import io.cardworkbench.sql.Database;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of the database, as it tells of them. */
@Repository
class HolderTable {

    private static final String MINE_ON_H2 = "select session_id()";

    private static final String MINE_ON_POSTGRES = "select pg_backend_pid()";

    private static final String HOLDER_ON_H2 = """
            select h.session_id as session, h.client_info as application
            from information_schema.sessions w
            join information_schema.sessions h on h.session_id = w.blocker_id
            where w.session_id = :waiting
            """;

    /** The one whose transaction is the oldest. */
    private static final String HOLDER_ON_POSTGRES = """
            select h.pid as session, nullif(h.application_name, '') as application
            from unnest(pg_blocking_pids(:waiting)) b (pid)
            join pg_stat_activity h on h.pid = b.pid
            order by h.xact_start nulls last, h.pid
            fetch first 1 row only
            """;

    private final JdbcClient jdbc;
    private final String mine;
    private final String holder;

    HolderTable(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.mine = database.isH2() ? MINE_ON_H2 : MINE_ON_POSTGRES;
        this.holder = database.isH2() ? HOLDER_ON_H2 : HOLDER_ON_POSTGRES;
    }

    /** The session of the current transaction. */
    int mine() {
        return jdbc.sql(mine).query(Integer.class).single();
    }

    /** Whom a session waits for at this moment; empty if for nobody. */
    Optional<Holder> holderFor(int waiting) {
        return jdbc.sql(holder)
                .param("waiting", waiting)
                .query((row, number) -> new Holder(row.getLong("session"), row.getString("application")))
                .optional();
    }
}
