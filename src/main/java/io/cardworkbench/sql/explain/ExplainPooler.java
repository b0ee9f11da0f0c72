package io.cardworkbench.sql.explain;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set when a pooler lends connections for one transaction each, and prepared statements get lost with them. */
final class ExplainPooler extends AbstractFailureAnalyzer<SQLException> {

    private static final String DUPLICATE_PREPARED_STATEMENT = "42P05";
    private static final String UNKNOWN_PREPARED_STATEMENT = "26000";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        var state = cause.getSQLState();
        if (!DUPLICATE_PREPARED_STATEMENT.equals(state) && !UNKNOWN_PREPARED_STATEMENT.equals(state)) {
            return null;
        }
        return new FailureAnalysis(
                "Statements that were prepared on a connection are not on it any more (" + cause.getMessage()
                        + "): there is a pooler between the workbench and PostgreSQL that lends connections for one transaction.",
                "Add prepareThreshold=0 to the options of spring.datasource.url, for example "
                        + "jdbc:postgresql://host:6432/workbench?prepareThreshold=0.",
                failure);
    }
}
