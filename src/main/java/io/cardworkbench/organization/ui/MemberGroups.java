package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.kit.RefusalLine;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberInFull;
import java.util.HashSet;
import java.util.Set;

/** The groups of a member: ticking one puts the member into it at once. */
final class MemberGroups extends Composite<Section> {

    private final OrganizationServices services;
    private final Editing editing;
    private final Member member;
    private final Runnable changed;
    private final CheckboxGroup<Group> choice = new CheckboxGroup<>();
    private final Div refusal = new Div();
    private Set<Group> now;

    MemberGroups(OrganizationServices services, Editing editing, MemberInFull found, Runnable changed) {
        this.services = services;
        this.editing = editing;
        this.member = found.member();
        this.changed = changed;
        now = Set.copyOf(found.groups());
        var heading = new H2(editing.text("member.groups"));
        choice.setAriaLabel(heading.getText());
        choice.setItems(services.groups().names());
        choice.setItemLabelGenerator(Group::name);
        choice.setHelperText(editing.text("member.groups.helper"));
        choice.setValue(now);
        editing.allowed().enables(choice);
        choice.addValueChangeListener(change -> apply(change.getValue()));
        choice.addClassName("checks");
        getContent().add(heading, choice, refusal);
    }

    private void apply(Set<Group> wanted) {
        if (wanted.equals(now)) {
            return;
        }
        refusal.removeAll();
        try {
            editing.attempt(() -> change(wanted), reason -> refusal.add(new RefusalLine(reason)));
        } finally {
            choice.setValue(now);
        }
    }

    private void change(Set<Group> wanted) {
        for (var group : without(wanted, now)) {
            services.groups().addMember(group.id(), member.id());
            now = with(now, group);
            editing.say(editing.text("member.group.added", member.name(), group.name()));
        }
        for (var group : without(now, wanted)) {
            services.groups().removeMember(group.id(), member.id());
            now = without(now, Set.of(group));
            editing.say(editing.text("member.group.removed", member.name(), group.name()));
        }
        changed.run();
    }

    private static Set<Group> with(Set<Group> groups, Group group) {
        var more = new HashSet<>(groups);
        more.add(group);
        return more;
    }

    private static Set<Group> without(Set<Group> groups, Set<Group> others) {
        var fewer = new HashSet<>(groups);
        fewer.removeAll(others);
        return fewer;
    }
}
