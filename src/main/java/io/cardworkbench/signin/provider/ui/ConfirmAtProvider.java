package io.cardworkbench.signin.provider.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.signin.factor.ProofService;
import io.cardworkbench.signin.provider.Provider;
import java.time.Instant;

/** Sends a member without a password to their provider, in a page of its own so that this one stays, and goes on once they are back. */
public final class ConfirmAtProvider extends Composite<Div> {

    private final transient ProofService proofs;
    private final Instant before;
    private final Runnable proved;
    private final Paragraph problem = new Paragraph();
    private final Anchor there;

    /**
     * @param why key of what is said about it
     * @param then key of what the button says with which the member goes on
     */
    public ConfirmAtProvider(
            Texts texts, ProofService proofs, Provider provider, String why, String then, Runnable proved) {
        this.proofs = proofs;
        this.before = proofs.last();
        this.proved = proved;
        there = new Anchor(
                provider.pathToConfirm(), texts.of("sign-in.provider.confirm", provider.name()), AnchorTarget.BLANK);
        there.setRouterIgnore(true);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("code-problem");
        problem.setVisible(false);
        var submit =
                new ActButton(texts.of(then), () -> goOn(texts.of("sign-in.provider.not-confirmed", provider.name())));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("confirm-at-provider");
        getContent().add(new Paragraph(texts.of(why, provider.name())), there, problem, submit);
    }

    /** Puts the keyboard to the way there. */
    public void focus() {
        there.focus();
    }

    private void goOn(String notConfirmed) {
        if (proofs.last().isAfter(before)) {
            proved.run();
        } else {
            problem.setText(notConfirmed);
            problem.setVisible(true);
        }
    }
}
