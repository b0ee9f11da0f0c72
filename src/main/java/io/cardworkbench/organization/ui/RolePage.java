package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.ui.ChangeNotes;
import io.cardworkbench.access.ui.RenameInPlace;
import io.cardworkbench.organization.Role;
import io.cardworkbench.organization.RoleInFull;
import io.cardworkbench.organization.ui.EntryView.Entry;

/** What a role allows, and the groups that have it. */
final class RolePage extends Composite<Div> {

    private final OrganizationTab tab;
    private final Role role;
    private final H1 heading;

    RolePage(OrganizationTab tab, RoleInFull found) {
        this.tab = tab;
        this.role = found.role();
        heading = new H1(role.name());
        getContent().addClassName("organization-page");
        getContent()
                .add(
                        head(),
                        new ChangeNotes(tab.rights()),
                        new RoleGroups(tab, found.groups()),
                        new RoleLevels(tab, role),
                        tab.region());
    }

    Entry entry() {
        return new Entry(heading, this);
    }

    private Component head() {
        if (role.builtIn()) {
            return new Div(heading, new Paragraph(tab.text("role.built-in")));
        }
        var head = new Div(
                new RenameInPlace(tab.texts(), heading, tab.mayChange(), this::rename),
                new AskInPlace(tab, "role.delete", ButtonVariant.ERROR, this::whatDeletingMeans, this::delete));
        head.addClassName("page-head");
        return head;
    }

    private LevelChanges whatDeletingMeans() {
        var effect = tab.services().roles().effectOfDeleting(role.id());
        return LevelChanges.ofDeleting(tab.texts(), tab.text("role.delete.question", role.name()), effect);
    }

    private void delete() {
        tab.services().roles().delete(role.id());
        tab.say(tab.text("role.deleted", role.name()));
        if (tab.rights().maySeeNow()) {
            UI.getCurrent().navigate(RolesView.class, tab.parameters());
        }
    }

    private void rename(String name) {
        tab.rename(() -> tab.services().roles().rename(role.id(), name));
    }
}
