package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.rows.Row;
import io.cardworkbench.organization.ListedMember;
import io.cardworkbench.organization.Member;
import java.util.function.Consumer;

/** A member in the list of a group. */
final class GroupMemberItem extends Composite<Row> {

    private final Row row;

    GroupMemberItem(Editing editing, ListedMember listed, Consumer<Member> remove) {
        var member = listed.member();
        var button = new ActButton(editing.text("group.member.remove"), () -> remove.accept(member));
        button.setAriaLabel(editing.text("group.member.remove.label", member.name()));
        button.addThemeVariants(ButtonVariant.SMALL);
        editing.allowed().enables(button);
        button.addClassName("row-action");
        row = MemberRows.row(editing, listed, button);
    }

    @Override
    protected Row initContent() {
        return row;
    }
}
