package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ui.RefusalLine;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.GroupInFull;
import io.cardworkbench.organization.ListedMember;
import io.cardworkbench.organization.Member;
import java.util.List;

/** The members of a group, each with a way out, below the way in. */
final class GroupMembers extends Composite<Section> {

    private final OrganizationTab tab;
    private final Group group;
    private final H2 heading;
    private final ComboBox<Member> choice = new ComboBox<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty;
    private final Div refusal = new Div();

    GroupMembers(OrganizationTab tab, GroupInFull found) {
        this.tab = tab;
        this.group = found.group();
        heading = new H2(tab.text("group.members"));
        choice.setLabel(tab.text("group.member.add"));
        choice.setItemLabelGenerator(member -> tab.text("group.member.choice", member.name(), member.email()));
        choice.setManualValidation(true);
        choice.bindEnabled(tab.mayChange());
        var add = new Button(tab.text("group.member.add.now"), click -> add());
        add.bindEnabled(tab.mayChange());
        var way = new Div(choice, add);
        way.addClassName("add-member");
        list.addClassNames("plain-list", "rows");
        list.getElement().setAttribute("aria-label", heading.getText());
        empty = new Paragraph(tab.text("group.members.none"));
        empty.addClassName("list-empty");
        getContent().add(heading, way, refusal, list, empty);
        show(found.members());
    }

    private void load() {
        if (tab.rights().maySeeNow()) {
            tab.services().groups().find(group.id()).map(GroupInFull::members).ifPresent(this::show);
        }
    }

    private void show(List<ListedMember> members) {
        list.removeAll();
        members.forEach(member -> list.add(new GroupMemberItem(tab, member, this::remove)));
        list.setVisible(!members.isEmpty());
        empty.setVisible(members.isEmpty());
        var inside = members.stream().map(ListedMember::member).toList();
        choice.setItems(tab.services().members().all().stream()
                .map(ListedMember::member)
                .filter(member -> !inside.contains(member))
                .toList());
    }

    private void add() {
        var member = choice.getValue();
        choice.setErrorMessage(tab.text("group.member.missing"));
        choice.setInvalid(member == null);
        if (member != null) {
            change("member.group.added", member, () -> tab.services().groups().addMember(group.id(), member.id()));
        }
        choice.focus();
    }

    private void remove(Member member) {
        change("member.group.removed", member, () -> {
            tab.services().groups().removeMember(group.id(), member.id());
            Focus.on(heading);
        });
    }

    private void change(String said, Member member, Runnable action) {
        refusal.removeAll();
        try {
            tab.rights().attempt(() -> {
                action.run();
                tab.say(tab.text(said, member.name(), group.name()));
                load();
            });
        } catch (ChangeRefused refused) {
            refusal.add(new RefusalLine(tab.reason(refused)));
        }
    }
}
