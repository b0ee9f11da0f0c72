package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.FieldRefusal;
import java.util.function.Consumer;

/** Asks for the name of a new group, role or environment. */
final class NewNameForm extends Composite<Section> {

    private final Editing editing;
    private final TextField name = new TextField();

    /**
     * @param key of the texts {@code .heading}, {@code .helper} and {@code .create}
     * @param create may refuse
     */
    NewNameForm(Editing editing, String key, Consumer<String> create, Runnable cancel) {
        this.editing = editing;
        name.setLabel(editing.text("rename.name"));
        name.setHelperText(editing.text(key + ".helper"));
        name.setAutocomplete(Autocomplete.OFF);
        name.setManualValidation(true);
        var submit = new ActButton(editing.text(key + ".create"), () -> create(create));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(name);
        editing.allowed().enables(submit);
        var actions = new Div(submit, new ActButton(editing.text("rename.cancel"), cancel));
        actions.addClassName("form-actions");
        getContent().addClassNames("card", "step-form");
        getContent().add(new H2(editing.text(key + ".heading")), name, actions);
    }

    void focus() {
        name.focus();
    }

    private void create(Consumer<String> create) {
        FieldRefusal.clear(name);
        editing.attempt(() -> create.accept(name.getValue()), reason -> FieldRefusal.show(name, reason));
    }
}
