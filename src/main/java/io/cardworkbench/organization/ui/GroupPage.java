package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.RenameInPlace;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.GroupInFull;
import io.cardworkbench.organization.ListedMember;
import io.cardworkbench.organization.ui.EntryView.Entry;

/** The roles and the members of a group. */
final class GroupPage extends Composite<Div> {

    private final OrganizationServices services;
    private final Editing editing;
    private final Group group;
    private final H1 heading;

    GroupPage(OrganizationServices services, Editing editing, GroupInFull found, ListedMember.Order order) {
        this.services = services;
        this.editing = editing;
        this.group = found.group();
        heading = new H1(group.name());
        var head = new Div(
                new RenameInPlace(editing.texts(), heading, editing.allowed(), this::rename),
                editing.ask("group.delete", ButtonVariant.ERROR, this::whatDeletingMeans, this::delete));
        head.addClassName("page-head");
        getContent().addClassName("organization-page");
        getContent()
                .add(
                        head,
                        editing.banner(),
                        new GroupRoles(services, editing, found),
                        new GroupMembers(services, editing, group, order),
                        editing.region());
    }

    Entry entry() {
        return new Entry(heading, this);
    }

    private LevelChanges whatDeletingMeans() {
        var effect = services.groups().effectOfDeleting(group.id());
        return LevelChanges.ofDeleting(editing.texts(), editing.text("group.delete.question", group.name()), effect);
    }

    private void delete() {
        services.groups().delete(group.id());
        editing.say(editing.text("group.deleted", group.name()));
        if (editing.isStillSeen()) {
            UI.getCurrent()
                    .navigate(
                            GroupsView.class,
                            EnvironmentScope.parameters(editing.place().environmentId()));
        }
    }

    private void rename(String name) {
        editing.rename(() -> services.groups().rename(group.id(), name));
    }
}
