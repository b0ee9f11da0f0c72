package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.kit.rows.Row;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.ListedMember;
import java.util.stream.Collectors;

/** A member in the list. */
final class MemberItem extends Composite<Row> {

    private final Row row;

    MemberItem(Editing editing, ListedMember listed) {
        var groups = new Span(
                listed.groups().isEmpty()
                        ? editing.text("members.no-groups")
                        : listed.groups().stream().map(Group::name).collect(Collectors.joining(", ")));
        groups.addClassName("muted");
        row = MemberRows.row(editing, listed, groups);
    }

    @Override
    protected Row initContent() {
        return row;
    }
}
