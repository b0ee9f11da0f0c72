package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.ui.MenuRequires;
import jakarta.annotation.security.PermitAll;

/** The environments of the organization: makes new ones, renames them, takes them out of use. */
@Route("organization/environments")
@Menu(order = 53, icon = "assets/icons/environment.svg")
@PageTitle("environments.title")
@PermitAll
@MenuRequires(resource = Resource.ENVIRONMENT, level = Level.VIEW)
@StyleSheet("context://assets/organization.css")
final class EnvironmentsView extends Composite<Div> implements AfterNavigationObserver {

    private final transient OrganizationServices services;

    EnvironmentsView(OrganizationServices services) {
        this.services = services;
        getContent().addClassName("page");
    }

    /** {@link PermissionMissing} travels to the error view for it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var editing = Editing.of(event.getLocationChangeEvent().getUI(), Permission.CHANGE_ENVIRONMENTS);
        var page = new EnvironmentsPage(services, editing);
        page.load();
        getContent().removeAll();
        getContent().add(NotSeen.insteadOf(page, editing));
    }
}
