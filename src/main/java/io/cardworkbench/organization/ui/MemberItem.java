package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.kit.rows.Row;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.ListedMember;
import java.util.stream.Collectors;

/** A member in the list. */
final class MemberItem extends Composite<Row> {

    private final Row row;

    MemberItem(Editing editing, ListedMember listed) {
        var email = new Span(listed.member().email());
        email.addClassName("muted");
        var name = OrganizationLinks.to(editing.place(), listed.member());
        name.addClassName("row-name");
        var who = new Div(name, email);
        who.addClassName("row-main");
        var groups = new Span(
                listed.groups().isEmpty()
                        ? editing.text("members.no-groups")
                        : listed.groups().stream().map(Group::name).collect(Collectors.joining(", ")));
        groups.addClassName("muted");
        row = new Row(who, new MemberStatusWord(editing.texts(), listed.status()), groups);
    }

    @Override
    protected Row initContent() {
        return row;
    }
}
