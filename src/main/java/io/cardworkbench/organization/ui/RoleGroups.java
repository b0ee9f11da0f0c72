package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.organization.Group;
import java.util.List;

/** The groups whose members have a role. */
final class RoleGroups extends Composite<Section> {

    RoleGroups(Editing editing, List<Group> groups) {
        var heading = new H2(editing.text("role.groups"));
        getContent().add(heading);
        if (groups.isEmpty()) {
            var none = new Paragraph(editing.text("roles.no-groups"));
            none.addClassName("muted");
            getContent().add(none);
        } else {
            var list = new UnorderedList();
            list.addClassNames("plain-list", "links");
            list.getElement().setAttribute("aria-label", heading.getText());
            groups.forEach(group -> list.add(new ListItem(OrganizationLinks.to(editing.place(), group))));
            getContent().add(list);
        }
    }
}
