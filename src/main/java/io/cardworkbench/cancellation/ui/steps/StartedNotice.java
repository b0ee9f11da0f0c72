package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Component;
import io.cardworkbench.kit.Notice;
import io.cardworkbench.kit.Texts;

/** Says that the job is on its way, and that the tool is ready for the next. */
public final class StartedNotice {

    private StartedNotice() {}

    public static Notice of(Texts texts, int cards, String environment, Component link) {
        return new Notice(Notice.Kind.SUCCESS, texts.of("steps.started", cards, environment), texts.of("steps.next"))
                .with(link);
    }
}
