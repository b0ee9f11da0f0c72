package io.cardworkbench.access.ui;

import com.vaadin.flow.component.UI;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.kit.Texts;

/** Where a part of a page is shown: in a browser tab that works in one environment. */
public record Place(UI ui, Environment environment, Texts texts) {

    public static Place of(UI ui) {
        return new Place(ui, EnvironmentScope.of(ui), Texts.of(ui));
    }

    /** What may be done here. */
    public PageRights rights() {
        return PageRights.of(ui);
    }

    public EnvironmentId environmentId() {
        return environment.id();
    }
}
