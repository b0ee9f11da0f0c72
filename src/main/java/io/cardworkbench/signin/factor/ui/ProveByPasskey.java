package io.cardworkbench.signin.factor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.RefusalLine;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.signin.factor.ProofService;
import io.cardworkbench.signin.passkey.PasskeyAsked;

/** Lets a member show who they are with one of their passkeys, where the browser knows any. */
final class ProveByPasskey extends Composite<Div> {

    private final Texts texts;
    private final transient ProofService proofs;
    private final Runnable proved;
    private final Div problem = new Div();

    ProveByPasskey(Texts texts, ProofService proofs, PageSite site, Runnable proved) {
        this.texts = texts;
        this.proofs = proofs;
        this.proved = proved;
        var button = new ActButton(texts.of("passkey.confirm"), () -> ask(proofs.askPasskey(site.current())));
        BrowserPasskeys.showWith(button);
        getContent().addClassName("passkey-way");
        getContent().add(button, problem);
    }

    private void ask(PasskeyAsked asked) {
        problem.removeAll();
        BrowserPasskeys.sign(
                this,
                asked,
                answer -> prove(asked, answer),
                failure -> say(texts.of(BrowserPasskeys.keyOf(failure, "passkey.none-given"))));
    }

    private void prove(PasskeyAsked asked, String answer) {
        try {
            proofs.prove(asked, answer);
        } catch (ChangeRefused refused) {
            say(RefusalWords.of(texts, refused));
            return;
        }
        proved.run();
    }

    private void say(String why) {
        problem.removeAll();
        problem.add(new RefusalLine(why));
    }
}
