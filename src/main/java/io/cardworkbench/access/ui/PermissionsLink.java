package io.cardworkbench.access.ui;

import com.vaadin.flow.component.html.Anchor;
import io.cardworkbench.access.EnvironmentId;

/** Leads from where a permission is missing to the page that explains all of them. */
public final class PermissionsLink extends Anchor {

    public static final String PATH = "organization/permissions";

    public PermissionsLink(EnvironmentId environment, String text) {
        super(PATH + "?" + EnvironmentScope.parameters(environment).getQueryString(), text);
    }
}
