package io.cardworkbench.cancellation.chunk;

import org.springframework.core.NestedExceptionUtils;

/** What members read of a fault: the first line of its cause, without the statement that H2 adds or the row that PostgreSQL adds. */
public final class FaultMessage {

    private static final String STATEMENT_OF_H2 = "; SQL statement:";

    private FaultMessage() {}

    public static String of(Throwable fault) {
        var cause = NestedExceptionUtils.getMostSpecificCause(fault);
        var message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return cause.getClass().getSimpleName();
        }
        var firstLine = message.lines().findFirst().orElse(message);
        return firstLine.replace(STATEMENT_OF_H2, "");
    }
}
