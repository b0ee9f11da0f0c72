package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cardworkbench.organization.RoleId;
import jakarta.annotation.security.PermitAll;

/** One role: what it allows, and to which groups. */
@Route(RolesView.PATH)
@PermitAll
@StyleSheet("context://assets/organization.css")
final class RoleView extends EntryView {

    private final transient OrganizationServices services;

    RoleView(OrganizationServices services) {
        this.services = services;
    }

    @Override
    Entry find(Editing editing, String id, QueryParameters parameters) {
        var found = RoleId.parse(id).flatMap(services.roles()::find).orElseThrow(NotFoundException::new);
        return new RolePage(services, editing, found).entry();
    }
}
