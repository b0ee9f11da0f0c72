package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.credentials.ApiCredential;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Texts;
import java.util.function.Consumer;

/** Deletes a credential, after saying in its place what that stops. */
final class DeleteCredential extends Composite<Div> {

    private final Texts texts;
    private final Signal<Boolean> allowed;
    private final ValueSignal<Boolean> asking = new ValueSignal<>(false);

    DeleteCredential(Texts texts, ApiCredential credential, CredentialRights rights, Consumer<ApiCredential> delete) {
        this.texts = texts;
        this.allowed = rights.delete(credential.role());
        var ask = button("credential.delete");
        ask.setAriaLabel(texts.of("credential.delete.label", credential.name()));
        ask.addClickListener(click -> asking.set(true));
        ask.bindVisible(asking.map(open -> !open));
        getContent().addClassName("credential-delete");
        getContent().add(ask, question(credential, ask, delete));
    }

    /** The way back stands where Delete was. */
    private Div question(ApiCredential credential, Button ask, Consumer<ApiCredential> delete) {
        var stops = new Paragraph(texts.of("credential.delete.question", credential.name()));
        var keep = button("credential.delete.keep");
        keep.addClickListener(click -> {
            asking.set(false);
            ask.focus();
        });
        var now = button("credential.delete.now");
        now.addThemeVariants(ButtonVariant.ERROR);
        now.addClickListener(click -> delete.accept(credential));
        var buttons = new Div(keep, now);
        buttons.addClassName("form-actions");
        var question = new Div(stops, buttons);
        question.addClassName("credential-question");
        question.bindVisible(asking);
        Signal.effect(question, () -> {
            if (asking.get()) {
                Focus.on(stops);
            }
        });
        return question;
    }

    private Button button(String key) {
        var button = new Button(texts.of(key));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.bindEnabled(allowed);
        return button;
    }
}
