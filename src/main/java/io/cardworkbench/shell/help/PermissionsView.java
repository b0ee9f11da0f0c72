package io.cardworkbench.shell.help;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Explains to members what permissions are and who has them. */
@Route(HelpPage.PATH + "/permissions")
@Menu(order = 90, icon = "assets/icons/lock.svg")
@PageTitle("help.permissions.title")
@PermitAll
public class PermissionsView extends HelpPage {

    PermissionsView() {
        super("permissions");
    }
}
