package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.RenameInPlace;
import io.cardworkbench.organization.Role;
import io.cardworkbench.organization.RoleInFull;
import io.cardworkbench.organization.ui.EntryView.Entry;

/** What a role allows, and the groups that have it. */
final class RolePage extends Composite<Div> {

    private final OrganizationServices services;
    private final Editing editing;
    private final Role role;
    private final H1 heading;

    RolePage(OrganizationServices services, Editing editing, RoleInFull found) {
        this.services = services;
        this.editing = editing;
        this.role = found.role();
        heading = new H1(role.name());
        getContent().addClassName("organization-page");
        getContent()
                .add(
                        head(),
                        editing.banner(),
                        new RoleGroups(editing, found.groups()),
                        new RoleLevels(services, editing, role),
                        editing.region());
    }

    Entry entry() {
        return new Entry(heading, this);
    }

    private Component head() {
        if (role.builtIn()) {
            return new Div(heading, new Paragraph(editing.text("role.built-in")));
        }
        var head = new Div(
                new RenameInPlace(editing.texts(), heading, editing.allowed(), this::rename),
                editing.ask("role.delete", ButtonVariant.ERROR, this::whatDeletingMeans, this::delete));
        head.addClassName("page-head");
        return head;
    }

    private LevelChanges whatDeletingMeans() {
        var effect = services.roles().effectOfDeleting(role.id());
        return LevelChanges.ofDeleting(editing.texts(), editing.text("role.delete.question", role.name()), effect);
    }

    private void delete() {
        services.roles().delete(role.id());
        editing.say(editing.text("role.deleted", role.name()));
        if (editing.isStillSeen()) {
            UI.getCurrent()
                    .navigate(
                            RolesView.class,
                            EnvironmentScope.parameters(editing.place().environmentId()));
        }
    }

    private void rename(String name) {
        editing.rename(() -> services.roles().rename(role.id(), name));
    }
}
