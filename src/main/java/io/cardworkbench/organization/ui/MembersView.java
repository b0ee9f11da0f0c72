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

/** The members of the organization: finds them, and invites new ones. */
@Route(MembersView.PATH)
@Menu(order = 50, icon = "assets/icons/members.svg")
@PageTitle("members.title")
@PermitAll
@MenuRequires(resource = Resource.MEMBER, level = Level.VIEW)
@StyleSheet("context://assets/organization.css")
final class MembersView extends Composite<Div> implements AfterNavigationObserver {

    static final String PATH = "organization/members";

    private final transient OrganizationServices services;

    MembersView(OrganizationServices services) {
        this.services = services;
        getContent().addClassName("page");
    }

    /** {@link PermissionMissing} travels to the error view for it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var editing = Editing.of(event.getLocationChangeEvent().getUI(), Permission.CHANGE_MEMBERS);
        var order = MemberOrderInAddress.read(event.getLocation().getQueryParameters());
        var page = new MembersPage(services, editing, order);
        page.load();
        getContent().removeAll();
        getContent().add(NotSeen.insteadOf(page, editing));
    }
}
