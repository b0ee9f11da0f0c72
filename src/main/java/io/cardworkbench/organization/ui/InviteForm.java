package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.organization.Group;
import io.cardworkbench.organization.GroupId;
import io.cardworkbench.organization.GroupInFull;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks who is to be invited, and into which groups. */
final class InviteForm extends Composite<Section> {

    /** Makes the invitation, or refuses. */
    @FunctionalInterface
    interface Invite {

        void invite(String email, String name, Set<GroupId> groups);
    }

    private final OrganizationTab tab;
    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final CheckboxGroup<Group> groups = new CheckboxGroup<>();

    InviteForm(OrganizationTab tab, Invite invite, Runnable cancel) {
        this.tab = tab;
        setUpFields();
        var submit = new Button(tab.text("invite.submit"), click -> submit(invite));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(email, name);
        submit.bindEnabled(tab.mayChange());
        var actions = new Div(submit, new Button(tab.text("invite.cancel"), click -> cancel.run()));
        actions.addClassName("form-actions");
        getContent().addClassNames("card", "step-form");
        getContent().add(new H2(tab.text("invite.heading")), email, name, groups, actions);
    }

    void focus() {
        email.focus();
    }

    private void submit(Invite invite) {
        email.setInvalid(false);
        name.setInvalid(false);
        groups.setInvalid(false);
        var chosen = groups.getValue().stream().map(Group::id).collect(Collectors.toSet());
        try {
            invite.invite(email.getValue(), name.getValue(), chosen);
        } catch (ChangeRefused refused) {
            show(refused);
        }
    }

    private void show(ChangeRefused refused) {
        var reason = tab.reason(refused);
        switch (refused.rule()) {
            case EMAIL_INVALID, EMAIL_TAKEN -> {
                email.setErrorMessage(reason);
                email.setInvalid(true);
                email.focus();
            }
            case GONE -> {
                groups.setErrorMessage(reason);
                groups.setInvalid(true);
            }
            default -> {
                name.setErrorMessage(reason);
                name.setInvalid(true);
                name.focus();
            }
        }
    }

    private void setUpFields() {
        email.setLabel(tab.text("invite.email"));
        email.setHelperText(tab.text("invite.email.helper"));
        email.setAutocomplete(Autocomplete.OFF);
        email.setManualValidation(true);
        name.setLabel(tab.text("invite.name"));
        name.setAutocomplete(Autocomplete.OFF);
        name.setManualValidation(true);
        groups.setLabel(tab.text("invite.groups"));
        groups.setHelperText(tab.text("invite.groups.helper"));
        groups.setItems(
                tab.services().groups().all().stream().map(GroupInFull::group).toList());
        groups.setItemLabelGenerator(Group::name);
        groups.setManualValidation(true);
        groups.addClassName("checks");
    }
}
