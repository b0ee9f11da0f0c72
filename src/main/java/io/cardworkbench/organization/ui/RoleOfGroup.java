package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.kit.ConfirmInPlace;
import io.cardworkbench.kit.RefusalLine;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.LevelChange;
import io.cardworkbench.organization.Role;
import java.util.List;

/** Whether a group has a role; says who gains or loses what before that changes. */
final class RoleOfGroup extends Composite<Div> {

    private final OrganizationServices services;
    private final Editing editing;
    private final Group group;
    private final Role role;
    private final Checkbox checkbox = new Checkbox();
    private final Div answer = new Div();
    private boolean given;

    RoleOfGroup(OrganizationServices services, Editing editing, Group group, Role role, boolean given) {
        this.services = services;
        this.editing = editing;
        this.group = group;
        this.role = role;
        this.given = given;
        checkbox.setLabel(role.name());
        checkbox.setValue(given);
        editing.allowed().enables(checkbox);
        checkbox.addValueChangeListener(change -> toggle(change.getValue()));
        answer.addClassName("step");
        getContent().addClassName("role-of-group");
        getContent().add(checkbox, answer);
    }

    private void toggle(boolean wanted) {
        answer.removeAll();
        if (wanted == given) {
            return;
        }
        var effect = services.groups();
        try {
            editing.attempt(
                    () -> askOrApply(wanted, effect.effectOfRole(group.id(), role.id(), wanted)),
                    reason -> answer.add(new RefusalLine(reason)));
        } finally {
            if (answer.getChildren().noneMatch(ConfirmInPlace.class::isInstance)) {
                checkbox.setValue(given);
            }
        }
    }

    private void askOrApply(boolean wanted, List<LevelChange> changes) {
        if (changes.isEmpty()) {
            apply(wanted);
            return;
        }
        var key = wanted ? "group.role.give" : "group.role.take";
        var meaning =
                new LevelChanges(editing.texts(), editing.text(key + ".question", role.name(), group.name()), changes);
        var looks = wanted ? ButtonVariant.PRIMARY : ButtonVariant.ERROR;
        var question = editing.question(key, looks, meaning, () -> applyAndClose(wanted), this::close);
        answer.add(question);
        question.focus();
    }

    private void applyAndClose(boolean wanted) {
        apply(wanted);
        close();
    }

    private void apply(boolean wanted) {
        if (wanted) {
            services.groups().giveRole(group.id(), role.id());
        } else {
            services.groups().takeRole(group.id(), role.id());
        }
        given = wanted;
        var said = wanted ? "group.role.given" : "group.role.taken";
        editing.say(editing.text(said, group.name(), role.name()));
    }

    private void close() {
        answer.removeAll();
        checkbox.setValue(given);
        checkbox.focus();
    }
}
