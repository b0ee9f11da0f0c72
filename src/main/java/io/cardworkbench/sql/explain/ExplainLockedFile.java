package io.cardworkbench.sql.explain;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where another process has the file of the embedded database open. */
final class ExplainLockedFile extends AbstractFailureAnalyzer<SQLException> {

    /** Of H2. */
    private static final String ALREADY_OPEN = "90020";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (!ALREADY_OPEN.equals(cause.getSQLState())) {
            return null;
        }
        return new FailureAnalysis(
                "Another process has the embedded database open (" + cause.getMessage()
                        + "), most likely a workbench that was started here before.",
                "Stop that one, or start this one in another folder. For several nodes on one database take PostgreSQL, "
                        + "by SPRING_DATASOURCE_URL.",
                failure);
    }
}
