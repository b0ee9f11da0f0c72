package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.MenuRequires;
import io.cardworkbench.kit.rows.Rows;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.Role;
import io.cardworkbench.organization.RoleInFull;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** The roles of the organization: makes new ones, and leads to each. */
@Route(RolesView.PATH)
@Menu(order = 52, icon = "assets/icons/roles.svg")
@PageTitle("roles.title")
@PermitAll
@MenuRequires(resource = Resource.MEMBER, level = Level.VIEW)
@StyleSheet("context://assets/organization.css")
final class RolesView extends Composite<Div> implements AfterNavigationObserver {

    static final String PATH = "organization/roles";

    private final transient OrganizationServices services;

    RolesView(OrganizationServices services) {
        this.services = services;
        getContent().addClassName("page");
    }

    /** {@link PermissionMissing} travels to the error view for it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var editing = Editing.of(event.getLocationChangeEvent().getUI(), Permission.CHANGE_MEMBERS);
        var page = new NamedListPage(editing, "roles", list(editing), name -> create(editing, name), editing.takes());
        page.show(services.roles().all().stream()
                .map(found -> NamedListPage.item(
                        OrganizationLinks.to(editing.place(), found.role()),
                        kind(editing, found.role()),
                        groups(editing, found)))
                .toList());
        getContent().removeAll();
        getContent().add(NotSeen.insteadOf(page, editing));
    }

    private static Rows list(Editing editing) {
        return new Rows(
                editing.text("roles.title"),
                editing.text("roles.column.role"),
                editing.text("roles.column.kind"),
                editing.text("roles.column.groups"));
    }

    /** What comes next stands on its page. */
    private void create(Editing editing, String name) {
        var made = services.roles().create(name);
        UI.getCurrent()
                .navigate(
                        RoleView.class,
                        made.id().toString(),
                        EnvironmentScope.parameters(editing.place().environmentId()));
    }

    private static Span kind(Editing editing, Role role) {
        var kind = new Span(role.builtIn() ? editing.text("roles.built-in") : editing.text("roles.custom"));
        kind.addClassName(role.builtIn() ? "credential-role" : "muted");
        return kind;
    }

    private static Span groups(Editing editing, RoleInFull found) {
        var names = found.groups().stream().map(Group::name).collect(Collectors.joining(", "));
        var groups = new Span(names.isEmpty() ? editing.text("roles.no-groups") : names);
        groups.addClassName("muted");
        return groups;
    }
}
