package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.ConfirmInPlace;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.rows.Rows;
import io.cardworkbench.signin.factor.PasskeyService;
import io.cardworkbench.signin.factor.ui.AskProof;
import io.cardworkbench.signin.factor.ui.BrowserPasskeys;
import io.cardworkbench.signin.factor.ui.ProofServices;
import io.cardworkbench.signin.passkey.NewPasskey;
import io.cardworkbench.signin.passkey.Passkey;
import java.time.Clock;
import java.util.function.Consumer;

/** The passkeys of a member, and the way to another one. */
final class OwnPasskeys extends Composite<Section> {

    private final Texts texts;
    private final transient PasskeyService passkeys;
    private final transient ProofServices proofs;
    private final transient Clock clock;
    private final LiveRegion region;
    private final H2 heading;
    private final Rows list;
    private final TextField name;
    private final Div proof = new Div();

    OwnPasskeys(Texts texts, PasskeyService passkeys, ProofServices proofs, Clock clock, LiveRegion region) {
        this.texts = texts;
        this.passkeys = passkeys;
        this.proofs = proofs;
        this.clock = clock;
        this.region = region;
        heading = new H2(texts.of("account.passkeys.title"));
        list = new Rows(
                        texts.of("account.passkeys.title"),
                        texts.of("account.passkey.column.passkey"),
                        texts.of("account.passkey.column.added"),
                        texts.of("account.passkey.column.used"))
                .withActions(texts.of("rows.actions"));
        name = new TextField(texts.of("account.passkey.name"));
        name.setHelperText(texts.of("account.passkey.name.helper"));
        name.setManualValidation(true);
        var add = new ActButton(texts.of("account.passkey.add"), this::begin);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var making = new Div(name, add);
        making.addClassName("factor-step");
        BrowserPasskeys.showWith(making);
        var unknownHere = new Paragraph(texts.of("passkey.unknown-here"));
        BrowserPasskeys.showWithout(unknownHere);
        getContent().addClassName("own-factor");
        getContent().add(heading, new Paragraph(texts.of("account.passkeys.lead")), list, making, unknownHere, proof);
    }

    void show() {
        var now = clock.instant();
        list.show(passkeys.mine().stream()
                .map(passkey -> new OwnPasskey(texts, passkey, now, question -> remove(passkey, question)))
                .toList());
        proof.removeAll();
    }

    private void begin() {
        FieldRefusal.clear(name);
        attempt(
                () -> {
                    var asked = passkeys.begin(name.getValue(), proofs.site().current());
                    BrowserPasskeys.make(this, asked, made -> add(asked, made), this::sayNoneMade);
                },
                this::refuse);
    }

    private void add(NewPasskey asked, String made) {
        attempt(
                () -> {
                    passkeys.add(asked, made);
                    name.clear();
                    show();
                    region.say(texts.of("account.passkey.is-added", asked.name()));
                    Focus.on(heading);
                },
                this::refuse);
    }

    private void remove(Passkey passkey, ConfirmInPlace question) {
        attempt(
                () -> {
                    passkeys.remove(passkey.id());
                    show();
                    region.say(texts.of("account.passkey.is-removed", passkey.name()));
                    Focus.on(heading);
                },
                question::refuse);
    }

    /** Whoever has not shown lately who they are is asked to, and it goes on then. */
    private void attempt(Runnable change, Consumer<String> refuse) {
        proof.removeAll();
        try {
            change.run();
        } catch (ChangeRefused refused) {
            if (refused.rule() == Rule.NOT_CONFIRMED) {
                AskProof.in(proof, texts, proofs, "account.proof", () -> attempt(change, refuse));
            } else {
                refuse.accept(RefusalWords.of(texts, refused));
            }
        }
    }

    private void sayNoneMade(String failure) {
        refuse(texts.of(BrowserPasskeys.keyOf(failure, "passkey.none-made")));
    }

    private void refuse(String reason) {
        FieldRefusal.show(name, reason);
    }
}
