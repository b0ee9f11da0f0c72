package io.cardworkbench.access.ui;

import com.vaadin.flow.component.UI;
import io.cardworkbench.access.Environment;
import io.cardworkbench.kit.Texts;

/** The browser tab that a page is shown in, with its environment and language. */
public record Tab(Environment environment, Texts texts) {

    public static Tab of(UI ui) {
        return new Tab(EnvironmentScope.of(ui), Texts.of(ui));
    }
}
