package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.RefusalLine;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.ListedMember;
import io.cardworkbench.organization.Member;
import java.util.List;

/** The members of a group, each with a way out, below the way in. */
final class GroupMembers extends Composite<Section> {

    private final OrganizationServices services;
    private final Editing editing;
    private final Group group;
    private final H2 heading;
    private final ComboBox<Member> choice = new ComboBox<>();
    private final MemberRows list;
    private final Paragraph empty;
    private final Div refusal = new Div();

    GroupMembers(OrganizationServices services, Editing editing, Group group, ListedMember.Order order) {
        this.services = services;
        this.editing = editing;
        this.group = group;
        heading = new H2(editing.text("group.members"));
        choice.setLabel(editing.text("group.member.add"));
        choice.setItemLabelGenerator(member -> editing.text("group.member.choice", member.name(), member.email()));
        choice.setItems(
                query -> services
                        .members()
                        .findOutside(group.id(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        choice.setManualValidation(true);
        editing.allowed().enables(choice);
        var add = new ActButton(editing.text("group.member.add.now"), this::add);
        editing.allowed().enables(add);
        var way = new Div(choice, add);
        way.addClassName("add-member");
        var path = GroupsView.PATH + "/" + group.id();
        list = new MemberRows(editing, heading.getText(), path, order, this::load);
        list.rows().withActions(editing.text("rows.actions"));
        empty = new Paragraph(editing.text("group.members.none"));
        empty.addClassName("list-empty");
        getContent().add(heading, way, refusal, list, empty);
        load();
    }

    private void load() {
        if (editing.isStillSeen()) {
            show(services.members().findIn(group.id(), list.order()));
        }
    }

    private void show(List<ListedMember> members) {
        list.rows()
                .show(members.stream()
                        .map(member -> new GroupMemberItem(editing, member, this::remove))
                        .toList());
        empty.setVisible(members.isEmpty());
        choice.clear();
        choice.getLazyDataView().refreshAll();
    }

    private void add() {
        var member = choice.getValue();
        choice.setErrorMessage(editing.text("group.member.missing"));
        choice.setInvalid(member == null);
        if (member != null) {
            change("member.group.added", member, () -> services.groups().addMember(group.id(), member.id()));
        }
        choice.focus();
    }

    private void remove(Member member) {
        change("member.group.removed", member, () -> {
            services.groups().removeMember(group.id(), member.id());
            Focus.on(heading);
        });
    }

    private void change(String said, Member member, Runnable action) {
        refusal.removeAll();
        editing.attempt(
                () -> {
                    action.run();
                    editing.say(editing.text(said, member.name(), group.name()));
                    load();
                },
                reason -> refusal.add(new RefusalLine(reason)));
    }
}
