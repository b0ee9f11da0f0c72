package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ui.RefusalLine;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.GroupInFull;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.MemberInFull;
import java.util.HashSet;
import java.util.Set;

/** The groups of a member: ticking one puts the member into it at once. */
final class MemberGroups extends Composite<Section> {

    private final OrganizationTab tab;
    private final Member member;
    private final Runnable changed;
    private final CheckboxGroup<Group> choice = new CheckboxGroup<>();
    private final Div refusal = new Div();
    private Set<Group> now;

    MemberGroups(OrganizationTab tab, MemberInFull found, Runnable changed) {
        this.tab = tab;
        this.member = found.member();
        this.changed = changed;
        now = Set.copyOf(found.groups());
        var heading = new H2(tab.text("member.groups"));
        choice.setAriaLabel(heading.getText());
        choice.setItems(
                tab.services().groups().all().stream().map(GroupInFull::group).toList());
        choice.setItemLabelGenerator(Group::name);
        choice.setHelperText(tab.text("member.groups.helper"));
        choice.setValue(now);
        choice.bindEnabled(tab.mayChange());
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
            tab.rights().attempt(() -> change(wanted));
        } catch (ChangeRefused refused) {
            refusal.add(new RefusalLine(tab.reason(refused)));
        } finally {
            choice.setValue(now);
        }
    }

    private void change(Set<Group> wanted) {
        for (var group : without(wanted, now)) {
            tab.services().groups().addMember(group.id(), member.id());
            now = with(now, group);
            tab.say(tab.text("member.group.added", member.name(), group.name()));
        }
        for (var group : without(now, wanted)) {
            tab.services().groups().removeMember(group.id(), member.id());
            now = without(now, Set.of(group));
            tab.say(tab.text("member.group.removed", member.name(), group.name()));
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
