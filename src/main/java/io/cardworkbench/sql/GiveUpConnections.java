package io.cardworkbench.sql;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Lets the pool give up connections that pass its test, and would be of no use for the half an hour for which it keeps them. Those that
 * PostgreSQL has told to read only: the server may be a standby by now, or take writes again, which new ones would know. And those of an
 * H2 that has closed itself since its disk was full: new ones open it again.
 */
public final class GiveUpConnections implements SQLExceptionOverride {

    /** Of PostgreSQL: read-only; of H2: closed. */
    private static final Set<String> USELESS = Set.of("25006", "90098", "90121");

    @java.lang.Override
    public Override adjudicate(SQLException refused) {
        return refused.getSQLState() != null && USELESS.contains(refused.getSQLState())
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
