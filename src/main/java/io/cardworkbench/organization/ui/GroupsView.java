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
import io.cardworkbench.organization.GroupInFull;
import io.cardworkbench.organization.Role;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** The groups of the organization: makes new ones, and leads to each. */
@Route(GroupsView.PATH)
@Menu(order = 51, icon = "assets/icons/groups.svg")
@PageTitle("groups.title")
@PermitAll
@MenuRequires(resource = Resource.MEMBER, level = Level.VIEW)
@StyleSheet("context://assets/organization.css")
final class GroupsView extends Composite<Div> implements AfterNavigationObserver {

    static final String PATH = "organization/groups";

    private final transient OrganizationServices services;

    GroupsView(OrganizationServices services) {
        this.services = services;
        getContent().addClassName("page");
    }

    /** {@link PermissionMissing} travels to the error view for it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var editing = Editing.of(event.getLocationChangeEvent().getUI(), Permission.CHANGE_MEMBERS);
        var page = new NamedListPage(editing, "groups", list(editing), name -> create(editing, name), editing.takes());
        page.show(services.groups().all().stream()
                .map(found -> NamedListPage.item(
                        OrganizationLinks.to(editing.place(), found.group()),
                        members(editing, found),
                        roles(editing, found)))
                .toList());
        getContent().removeAll();
        getContent().add(NotSeen.insteadOf(page, editing));
    }

    private static Rows list(Editing editing) {
        return new Rows(
                editing.text("groups.title"),
                editing.text("groups.column.group"),
                editing.text("groups.column.members"),
                editing.text("groups.column.roles"));
    }

    /** What comes next stands on its page. */
    private void create(Editing editing, String name) {
        var made = services.groups().create(name);
        UI.getCurrent()
                .navigate(
                        GroupView.class,
                        made.id().toString(),
                        EnvironmentScope.parameters(editing.place().environmentId()));
    }

    private static Span members(Editing editing, GroupInFull found) {
        return new Span(editing.text("groups.members", found.members().size()));
    }

    private static Span roles(Editing editing, GroupInFull found) {
        var names = found.roles().stream().map(Role::name).collect(Collectors.joining(", "));
        var roles = new Span(names.isEmpty() ? editing.text("groups.no-roles") : names);
        roles.addClassName("muted");
        return roles;
    }
}
