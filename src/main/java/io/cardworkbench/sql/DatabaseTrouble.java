package io.cardworkbench.sql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * What passes by itself and is nobody's fault. Told by SQL states: PostgreSQL's lock time-out, for one, comes as an exception
 * that Spring does not classify.
 */
public enum DatabaseTrouble {
    /** It can't be reached, is starting or stopping, takes no more connections, or is a standby that only reads. */
    AWAY,
    /** A statement or a wait for a lock took longer than is allowed. */
    TOO_SLOW;

    private static final String CONNECTION_CLASS = "08";

    /** Of PostgreSQL: shutdown, crash, starting, database dropped, too many connections, read-only; of H2: closed. */
    private static final Set<String> AWAY_STATES =
            Set.of("57P01", "57P02", "57P03", "57P04", "53300", "25006", "90098", "90121");

    /**
     * Of both: cancelled; of PostgreSQL and of H2: a lock time-out; of PostgreSQL, where it has limits of its own: a transaction that idled
     * or took too long, and a session that idled.
     */
    private static final Set<String> SLOW_STATES = Set.of("57014", "55P03", "HYT00", "25P03", "25P04", "57P05");

    private static final int MAX_CAUSES = 20;

    /** Empty when something else is wrong. */
    public static Optional<DatabaseTrouble> in(Throwable fault) {
        return in(fault, MAX_CAUSES);
    }

    private static Optional<DatabaseTrouble> in(@Nullable Throwable fault, int causes) {
        if (fault == null || causes == 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(of(fault))
                .or(() -> in(overridden(fault), causes - 1))
                .or(() -> in(fault.getCause(), causes - 1));
    }

    /** What can't be rolled back any more, since the connection is gone, hides why it was to be; either can be the trouble. */
    private static @Nullable Throwable overridden(Throwable fault) {
        return fault instanceof TransactionSystemException hiding ? hiding.getApplicationException() : null;
    }

    private static @Nullable DatabaseTrouble of(Throwable cause) {
        return switch (cause) {
            case QueryTimeoutException tooSlow -> TOO_SLOW;
            case TransactionTimedOutException tooSlow -> TOO_SLOW;
            case SQLTransientConnectionException noneInTime -> AWAY;
            case SQLException refused -> ofState(refused.getSQLState());
            default -> null;
        };
    }

    private static @Nullable DatabaseTrouble ofState(@Nullable String state) {
        if (state == null) {
            return null;
        }
        if (SLOW_STATES.contains(state)) {
            return TOO_SLOW;
        }
        return state.startsWith(CONNECTION_CLASS) || AWAY_STATES.contains(state) ? AWAY : null;
    }
}
