package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** What the address of the page for signing in says after a member has chosen a password. */
public final class PasswordChosen {

    private static final String PARAMETER = "password-chosen";

    private PasswordChosen() {}

    /** Whether it says so. */
    public static boolean isIn(QueryParameters parameters) {
        return parameters.getParameters().containsKey(PARAMETER);
    }

    static void leadToSignIn(UI ui) {
        ui.navigate("login", QueryParameters.of(PARAMETER, ""));
    }
}
