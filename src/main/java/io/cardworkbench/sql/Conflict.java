package io.cardworkbench.sql;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells, by its SQL state, whether a statement failed because of others: which exception stands for it differs between
 * drivers, databases and versions of Spring.
 */
public final class Conflict {

    /** Deadlock, serialization failure, and H2's concurrent update. */
    private static final Set<String> LOST = Set.of("40P01", "40001", "90131");

    private Conflict() {}

    /** Whether the transaction lost against another: repeated at once, it most likely succeeds. */
    public static boolean isLost(Throwable failure) {
        for (@Nullable Throwable cause = reason(failure); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && LOST.contains(Objects.requireNonNullElse(refused.getSQLState(), ""))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the statement took too long, most likely since others hold what it wants: it may, for as long as they like. */
    public static boolean isHeld(Throwable failure) {
        return DatabaseTrouble.in(failure)
                .filter(DatabaseTrouble.TOO_SLOW::equals)
                .isPresent();
    }

    /** Whether it is either. */
    public static boolean is(Throwable failure) {
        return isLost(failure) || isHeld(failure);
    }

    /** H2 rolls the whole transaction back when it loses a deadlock; that a savepoint is gone with it is not the reason. */
    private static Throwable reason(Throwable failure) {
        return failure instanceof TransactionSystemException overridden && overridden.getApplicationException() != null
                ? overridden.getApplicationException()
                : failure;
    }
}
