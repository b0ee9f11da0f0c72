package io.cardworkbench.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the workbench did not start on the demo's database, and what to do. */
final class ExplainDemoLeftBehind extends AbstractFailureAnalyzer<DemoLeftBehind> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoLeftBehind cause) {
        return new FailureAnalysis(
                cause.getMessage() + ": anyone could sign in with the published password of its accounts.",
                "Give the workbench a database of its own (SPRING_DATASOURCE_URL), or delete ./data to begin with an "
                        + "empty one. To go on with the demo, leave WORKBENCH_DEMO and SPRING_DATASOURCE_URL unset.",
                failure);
    }
}
