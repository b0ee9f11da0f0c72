package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import io.cardworkbench.access.ui.ChangeNotes;
import io.cardworkbench.access.ui.RenameInPlace;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.GroupInFull;
import io.cardworkbench.organization.ui.EntryView.Entry;

/** The roles and the members of a group. */
final class GroupPage extends Composite<Div> {

    private final OrganizationTab tab;
    private final Group group;
    private final H1 heading;

    GroupPage(OrganizationTab tab, GroupInFull found) {
        this.tab = tab;
        this.group = found.group();
        heading = new H1(group.name());
        var head = new Div(
                new RenameInPlace(tab.texts(), heading, tab.mayChange(), this::rename),
                new AskInPlace(tab, "group.delete", ButtonVariant.ERROR, this::whatDeletingMeans, this::delete));
        head.addClassName("page-head");
        getContent().addClassName("organization-page");
        getContent()
                .add(
                        head,
                        new ChangeNotes(tab.rights()),
                        new GroupRoles(tab, found),
                        new GroupMembers(tab, found),
                        tab.region());
    }

    Entry entry() {
        return new Entry(heading, this);
    }

    private LevelChanges whatDeletingMeans() {
        var effect = tab.services().groups().effectOfDeleting(group.id());
        return LevelChanges.ofDeleting(tab.texts(), tab.text("group.delete.question", group.name()), effect);
    }

    private void delete() {
        tab.services().groups().delete(group.id());
        tab.say(tab.text("group.deleted", group.name()));
        if (tab.rights().maySeeNow()) {
            UI.getCurrent().navigate(GroupsView.class, tab.parameters());
        }
    }

    private void rename(String name) {
        tab.rename(() -> tab.services().groups().rename(group.id(), name));
    }
}
