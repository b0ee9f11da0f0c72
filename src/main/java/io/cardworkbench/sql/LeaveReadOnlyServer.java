package io.cardworkbench.sql;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Lets the pool give a connection up that only reads. The server may be a standby by now, or may have been told to refuse writing for a
 * while, and what a connection was told when it was made holds for all its life, half an hour, though others could write long before.
 */
public final class LeaveReadOnlyServer implements SQLExceptionOverride {

    static final String ONLY_READS = "25006";

    @java.lang.Override
    public Override adjudicate(SQLException refused) {
        return ONLY_READS.equals(refused.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
