package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.organization.GroupInFull;
import io.cardworkbench.organization.RoleInFull;

/** All roles; ticking one gives it to the group. */
final class GroupRoles extends Composite<Section> {

    GroupRoles(OrganizationServices services, Editing editing, GroupInFull found) {
        var heading = new H2(editing.text("group.roles"));
        var helper = new Paragraph(editing.text("group.roles.helper"));
        helper.addClassName("muted");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        list.getElement().setAttribute("aria-label", heading.getText());
        for (var role : services.roles().all().stream().map(RoleInFull::role).toList()) {
            list.add(new ListItem(new RoleOfGroup(
                    services, editing, found.group(), role, found.roles().contains(role))));
        }
        getContent().add(heading, helper, list);
    }
}
