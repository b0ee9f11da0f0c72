package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Texts;

/** Asks for the name and the role of a new credential. */
final class NewCredentialForm extends Composite<Section> {

    private final Texts texts;
    private final PageRights rights;
    private final TextField name = new TextField();
    private final RadioButtonGroup<CredentialRole> role = new RadioButtonGroup<>();
    private final LimitFields limits;

    NewCredentialForm(Place place, Creation create, Runnable cancel) {
        this.texts = place.texts();
        this.rights = place.rights();
        setUpName();
        setUpRole();
        limits = new LimitFields(texts, role.getValue(), CredentialLimits.NONE);
        role.addValueChangeListener(change -> limits.forRole(change.getValue()));
        var submit = new ActButton(texts.of("new-credential.create"), () -> create(create));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(name);
        rights.allow(Permission.CHANGE_CREDENTIALS).enables(submit);
        var actions = new Div(submit, new ActButton(texts.of("new-credential.cancel"), cancel));
        actions.addClassName("form-actions");
        getContent().addClassNames("card", "credential-form");
        getContent()
                .add(
                        new H2(texts.of(
                                "new-credential.heading", place.environment().name())),
                        name,
                        role,
                        new NativeDetails(texts.of("new-credential.limits"), limits),
                        actions);
    }

    void focus() {
        name.focus();
    }

    private void create(Creation create) {
        FieldRefusal.clear(name);
        limits.clear();
        if (!limits.isComplete()) {
            return;
        }
        try {
            create.create(name.getValue(), role.getValue(), limits.limits());
        } catch (ChangeRefused refused) {
            if (!limits.explain(refused)) {
                FieldRefusal.show(name, RefusalWords.of(texts, refused));
            }
        }
    }

    private void setUpName() {
        name.setLabel(texts.of("new-credential.name"));
        name.setHelperText(texts.of("new-credential.name.helper"));
        name.setAutocomplete(Autocomplete.OFF);
        name.setManualValidation(true);
        name.setWidthFull();
    }

    private void setUpRole() {
        role.setLabel(texts.of("new-credential.role"));
        role.setItems(CredentialRole.values());
        role.setRenderer(new ComponentRenderer<>(this::choice));
        role.setItemEnabledProvider(item -> rights.allow(item.takes()).now().peek());
        role.setValue(
                rights.include(Permission.CANCEL_CARDS).now().peek()
                        ? CredentialRole.EVENTS
                        : CredentialRole.WORKBENCH);
        role.addClassName("credential-roles");
        if (!rights.include(Permission.CANCEL_CARDS).now().peek()) {
            role.setHelperText(
                    texts.of("credential.role.EVENTS.disabled", PermissionWords.of(this, Permission.CANCEL_CARDS)));
        }
    }

    private Div choice(CredentialRole item) {
        var word = new Span(texts.of("credential.role." + item));
        word.addClassName("credential-role-name");
        var choice = new Div(word, line("credential.role." + item + ".does"));
        if (item == CredentialRole.EVENTS
                && rights.include(Permission.CANCEL_CARDS).now().peek()) {
            choice.add(line("credential.role.EVENTS.takes", PermissionWords.of(this, Permission.CANCEL_CARDS)));
        }
        return choice;
    }

    private Div line(String key, Object... parameters) {
        var line = new Div(texts.of(key, parameters));
        line.addClassName("muted");
        return line;
    }

    /** Makes a credential, or refuses it. */
    @FunctionalInterface
    interface Creation {

        void create(String name, CredentialRole role, CredentialLimits limits);
    }
}
