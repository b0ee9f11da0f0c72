package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.GroupId;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks who is to be invited, and into which groups. */
final class InviteForm extends Composite<Section> {

    /** Makes the invitation, or refuses. */
    @FunctionalInterface
    interface Invite {

        void invite(String email, String name, Set<GroupId> groups);
    }

    private final OrganizationServices services;
    private final Editing editing;
    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final CheckboxGroup<Group> groups = new CheckboxGroup<>();

    InviteForm(OrganizationServices services, Editing editing, Invite invite, Runnable cancel) {
        this.services = services;
        this.editing = editing;
        setUpFields();
        var submit = new ActButton(
                editing.text(services.passwords() ? "invite.submit" : "invite.submit-only"), () -> submit(invite));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(email, name);
        editing.allowed().enables(submit);
        var actions = new Div(submit, new ActButton(editing.text("invite.cancel"), cancel));
        actions.addClassName("form-actions");
        getContent().addClassNames("card", "step-form");
        getContent().add(new H2(editing.text("invite.heading")), email, name, groups, actions);
    }

    void focus() {
        email.focus();
    }

    private void submit(Invite invite) {
        FieldRefusal.clear(email, name, groups);
        var chosen = groups.getValue().stream().map(Group::id).collect(Collectors.toSet());
        try {
            invite.invite(email.getValue(), name.getValue(), chosen);
        } catch (ChangeRefused refused) {
            show(refused);
        }
    }

    private void show(ChangeRefused refused) {
        var field = switch (refused.rule()) {
            case EMAIL_INVALID, EMAIL_TAKEN -> email;
            case GONE -> groups;
            default -> name;
        };
        FieldRefusal.show(field, editing.reason(refused));
    }

    private void setUpFields() {
        email.setLabel(editing.text("invite.email"));
        email.setHelperText(editing.text("invite.email.helper"));
        email.setAutocomplete(Autocomplete.OFF);
        email.setManualValidation(true);
        name.setLabel(editing.text("invite.name"));
        name.setAutocomplete(Autocomplete.OFF);
        name.setManualValidation(true);
        groups.setLabel(editing.text("invite.groups"));
        groups.setHelperText(editing.text("invite.groups.helper"));
        groups.setItems(services.groups().names());
        groups.setItemLabelGenerator(Group::name);
        groups.setManualValidation(true);
        groups.addClassName("checks");
    }
}
