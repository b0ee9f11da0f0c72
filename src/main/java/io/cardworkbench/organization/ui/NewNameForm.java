package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.access.ChangeRefused;
import java.util.function.Consumer;

/** Asks for the name of a new group, role or environment. */
final class NewNameForm extends Composite<Section> {

    private final OrganizationTab tab;
    private final TextField name = new TextField();

    /**
     * @param key of the texts {@code .heading}, {@code .helper} and {@code .create}
     * @param create may refuse
     */
    NewNameForm(OrganizationTab tab, String key, Consumer<String> create, Runnable cancel) {
        this.tab = tab;
        name.setLabel(tab.text("rename.name"));
        name.setHelperText(tab.text(key + ".helper"));
        name.setAutocomplete(Autocomplete.OFF);
        name.setManualValidation(true);
        var submit = new Button(tab.text(key + ".create"), click -> create(create));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(name);
        submit.bindEnabled(tab.mayChange());
        var actions = new Div(submit, new Button(tab.text("rename.cancel"), click -> cancel.run()));
        actions.addClassName("form-actions");
        getContent().addClassNames("card", "step-form");
        getContent().add(new H2(tab.text(key + ".heading")), name, actions);
    }

    void focus() {
        name.focus();
    }

    private void create(Consumer<String> create) {
        name.setInvalid(false);
        try {
            tab.rights().attempt(() -> create.accept(name.getValue()));
        } catch (ChangeRefused refused) {
            name.setErrorMessage(tab.reason(refused));
            name.setInvalid(true);
            name.focus();
        }
    }
}
