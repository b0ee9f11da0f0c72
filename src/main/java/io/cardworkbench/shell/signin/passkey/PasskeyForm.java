package io.cardworkbench.shell.signin.passkey;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.VaadinSession;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.signin.factor.ui.BrowserPasskeys;
import io.cardworkbench.signin.passkey.PasskeyAsked;

/**
 * Asks for a passkey and takes what it has signed to Spring Security, as a form of the browser: a page can't sign anybody in by
 * itself.
 */
public final class PasskeyForm extends Composite<Div> {

    /** Where it leads. */
    static final String PATH = "login/passkey";

    static final String ANSWER = "passkey";

    private final Paragraph problem = new Paragraph();
    private final SerializableSupplier<PasskeyAsked> ask;

    /** @param ask asks for the passkeys that may be given */
    public PasskeyForm(SerializableSupplier<PasskeyAsked> ask) {
        this.ask = ask;
        problem.addClassName("code-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", PATH);
        CsrfInput.ofCurrentRequest().ifPresent(form::appendChild);
        form.appendChild(CsrfInput.hidden(ANSWER));
        getContent().addClassName("passkey-way");
        getContent().add(new ActButton(getTranslation("sign-in.passkey"), this::sign), problem);
        getContent().getElement().appendChild(form);
        BrowserPasskeys.showWith(this);
    }

    private void sign() {
        problem.setVisible(false);
        var asked = ask.get();
        AskedAtSignIn.keepIn(VaadinSession.getCurrent().getSession(), asked);
        BrowserPasskeys.signAndSubmit(this, asked, ANSWER, this::say);
    }

    private void say(String failure) {
        problem.setText(getTranslation(BrowserPasskeys.keyOf(failure, "passkey.none-given")));
        problem.setVisible(true);
    }
}
