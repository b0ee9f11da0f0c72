package io.cardworkbench.cancellation.ui;

import java.sql.Connection;
import org.h2.api.ErrorCode;
import org.h2.api.Trigger;
import org.h2.message.DbException;
import org.jspecify.annotations.Nullable;

/** Ends a statement as H2 does when its time is up. */
public final class TimedOut implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) {
        throw DbException.get(ErrorCode.STATEMENT_WAS_CANCELED);
    }
}
