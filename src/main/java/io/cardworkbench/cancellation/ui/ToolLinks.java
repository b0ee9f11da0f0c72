package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.cancellation.job.JobId;

/** Links inside the tool; each carries its environment. */
final class ToolLinks {

    private ToolLinks() {}

    static RouterLink toJob(EnvironmentId environment, JobId job, String text) {
        var link = new RouterLink(text, JobView.class, job.toString());
        link.setQueryParameters(EnvironmentScope.parameters(environment));
        return link;
    }

    static RouterLink toTool(EnvironmentId environment, String text) {
        var link = new RouterLink(text, CancelCardsView.class);
        link.setQueryParameters(EnvironmentScope.parameters(environment));
        return link;
    }
}
