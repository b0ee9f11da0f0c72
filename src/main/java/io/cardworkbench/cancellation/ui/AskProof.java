package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.signin.factor.ProofService;
import io.cardworkbench.signin.provider.Provider;
import io.cardworkbench.signin.provider.ui.ConfirmAtProvider;
import java.util.Optional;

/** Asks for the password, a code or the word of a provider before a large job starts. */
final class AskProof extends Composite<Div> {

    private static final String MARK = "ask-proof";

    private final Texts texts;
    private final transient ProofService proofs;
    private final Runnable proved;
    private final PasswordField field;

    AskProof(Texts texts, ProofService proofs, Runnable proved) {
        this.texts = texts;
        this.proofs = proofs;
        this.proved = proved;
        var code = proofs.takesCode();
        field = new PasswordField(texts.of(code ? "sign-in.code.label" : "sign-in.password"));
        field.setAutocomplete(code ? Autocomplete.OFF : Autocomplete.CURRENT_PASSWORD);
        field.setManualValidation(true);
        var submit = new ActButton(texts.of("proof.submit"), this::prove);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(field);
        getContent().addClassName(MARK);
        getContent().getElement().setAttribute("role", "group");
        getContent().add(new Paragraph(texts.of(code ? "proof.code" : "proof.password")), field, submit);
    }

    /** At the end of a part of the page, in place of one that was asked for before. */
    static void in(HasComponents part, Texts texts, ToolServices services, Runnable proved) {
        var proofs = services.proofs();
        var provider = proofs.takesCode()
                ? Optional.<Provider>empty()
                : services.provider().find();
        if (provider.isPresent()) {
            var confirm =
                    new ConfirmAtProvider(texts, proofs, provider.get(), "proof.provider", "proof.submit", proved);
            confirm.addClassName(MARK);
            replaceIn(part, confirm);
            confirm.focus();
        } else {
            var ask = new AskProof(texts, proofs, proved);
            replaceIn(part, ask);
            ask.field.focus();
        }
    }

    private static void replaceIn(HasComponents part, Component ask) {
        part.getElement()
                .getChildren()
                .filter(child -> child.getClassList().contains(MARK))
                .toList()
                .forEach(Element::removeFromParent);
        part.add(ask);
    }

    private void prove() {
        FieldRefusal.clear(field);
        try {
            proofs.prove(field.getValue());
        } catch (ChangeRefused refused) {
            FieldRefusal.show(field, RefusalWords.of(texts, refused));
            return;
        }
        proved.run();
    }
}
