package io.cardworkbench.signin.factor.ui;

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
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.signin.factor.ProofService;
import io.cardworkbench.signin.factor.WaysToProve;
import io.cardworkbench.signin.provider.Provider;
import io.cardworkbench.signin.provider.ui.ConfirmAtProvider;
import java.util.Optional;

/** Asks a member who they are before something goes on: for the password, a code, a passkey or the word of a provider. */
public final class AskProof extends Composite<Div> {

    private static final String MARK = "ask-proof";

    private final Texts texts;
    private final transient ProofService proofs;
    private final Runnable proved;
    private final WaysToProve ways;

    private AskProof(Texts texts, ProofServices services, String words, Runnable proved) {
        this.texts = texts;
        this.proofs = services.proofs();
        this.proved = proved;
        ways = proofs.ways();
        getContent().addClassName(MARK);
        getContent().getElement().setAttribute("role", "group");
        var provider = ways.password() ? services.provider().find() : Optional.<Provider>empty();
        provider.ifPresentOrElse(vouching -> addProvider(vouching, words), () -> addField(words));
        if (ways.passkey()) {
            getContent().add(new ProveByPasskey(texts, proofs, services.site(), proved));
        }
    }

    /**
     * At the end of a part of the page, in place of one that was asked for before.
     *
     * @param words key of what is said about it
     */
    public static void in(HasComponents part, Texts texts, ProofServices services, String words, Runnable proved) {
        part.getElement()
                .getChildren()
                .filter(child -> child.getClassList().contains(MARK))
                .toList()
                .forEach(Element::removeFromParent);
        part.add(new AskProof(texts, services, words, proved));
    }

    private void addProvider(Provider vouching, String words) {
        var confirm = new ConfirmAtProvider(texts, proofs, vouching, words + ".provider", words + ".submit", proved);
        getContent().add(confirm);
        confirm.focus();
    }

    private void addField(String words) {
        if (!ways.code() && !ways.password()) {
            var why = new Paragraph(texts.of(words + ".passkey"));
            getContent().add(why);
            Focus.on(why);
            return;
        }
        var field = new PasswordField(texts.of(ways.code() ? "sign-in.code.label" : "sign-in.password"));
        field.setAutocomplete(ways.code() ? Autocomplete.OFF : Autocomplete.CURRENT_PASSWORD);
        field.setManualValidation(true);
        var submit = new ActButton(texts.of(words + ".submit"), () -> prove(field));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(field);
        getContent().add(new Paragraph(texts.of(words + (ways.code() ? ".code" : ".password"))), field, submit);
        field.focus();
    }

    private void prove(PasswordField field) {
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
