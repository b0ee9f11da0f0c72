package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cardworkbench.organization.RoleId;
import jakarta.annotation.security.PermitAll;

/** One role: what it allows, and to which groups. */
@Route(RolesView.PATH)
@PermitAll
@StyleSheet("context://assets/organization.css")
final class RoleView extends EntryView {

    RoleView(OrganizationServices services) {
        super(services);
    }

    @Override
    Entry find(OrganizationTab tab, int id) {
        var found = tab.services().roles().find(new RoleId(id)).orElseThrow(NotFoundException::new);
        return new RolePage(tab, found).entry();
    }
}
