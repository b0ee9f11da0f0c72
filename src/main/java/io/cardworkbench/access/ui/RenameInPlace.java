package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Texts;
import java.util.function.Consumer;

/** A name as a heading, which becomes a field when it is to be changed. */
public final class RenameInPlace extends Composite<Div> {

    private final Texts texts;
    private final HtmlContainer heading;
    private final Allowed allowed;
    private final ValueSignal<Boolean> editing = new ValueSignal<>(false);
    private final TextField field = new TextField();
    private final Button edit;
    private final Consumer<String> rename;

    /** @param rename may refuse; what was typed stays then */
    public RenameInPlace(Texts texts, HtmlContainer heading, Allowed allowed, Consumer<String> rename) {
        this.texts = texts;
        this.heading = heading;
        this.allowed = allowed;
        this.rename = rename;
        edit = button("rename", this::open);
        edit.setAriaLabel(texts.of("rename.label", heading.getText()));
        allowed.enables(edit);
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        var shown = new Div(heading, edit);
        shown.addClassName("rename-shown");
        shown.bindVisible(editing.map(open -> !open));
        getContent().addClassName("rename");
        getContent().add(shown, form());
    }

    private Div form() {
        field.setLabel(texts.of("rename.name"));
        field.setManualValidation(true);
        var save = button("rename.save", this::save);
        allowed.enables(save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(field);
        var buttons = new Div(save, button("rename.cancel", this::close));
        buttons.addClassName("form-actions");
        var form = new Div(field, buttons);
        form.addClassName("rename-form");
        form.bindVisible(editing);
        return form;
    }

    private void open() {
        field.setValue(heading.getText());
        FieldRefusal.clear(field);
        editing.set(true);
        field.focus();
    }

    private void save() {
        FieldRefusal.clear(field);
        try {
            rename.accept(field.getValue());
        } catch (ChangeRefused refused) {
            FieldRefusal.show(field, RefusalWords.of(texts, refused));
        }
    }

    private void close() {
        editing.set(false);
        edit.focus();
    }

    private Button button(String key, Runnable action) {
        var button = new ActButton(texts.of(key), action);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
