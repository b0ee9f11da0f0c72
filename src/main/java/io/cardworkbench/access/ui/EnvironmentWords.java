package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import io.cardworkbench.access.Environment;

/** Says in words which environment it is. */
public final class EnvironmentWords {

    private EnvironmentWords() {}

    /** Its name, and that it has been deactivated where that is so. */
    public static String name(Component place, Environment environment) {
        return environment.active()
                ? environment.name()
                : place.getTranslation("environment.deactivated", environment.name());
    }
}
