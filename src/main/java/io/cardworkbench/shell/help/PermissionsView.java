package io.cardworkbench.shell.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.ui.PermissionsLink;
import jakarta.annotation.security.PermitAll;

/** Leads from where permissions were explained to the one page about them. */
@Route(HelpPage.PATH + "/permissions")
@PageTitle("permissions.title")
@PermitAll
public class PermissionsView extends Composite<Div> implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(PermissionsLink.PATH, event.getLocation().getQueryParameters());
    }
}
