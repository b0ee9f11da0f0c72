package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import java.util.Optional;

/** Takes e-mail and password to Spring Security, which answers all failures alike. */
class SignInForm extends Composite<LoginForm> {

    SignInForm() {
        getContent().addClassName("sign-in-form");
        getContent().setAction(SignInView.PATH);
        getContent().setForgotPasswordButtonVisible(false);
        getContent().setI18n(texts(SignInProblem.REFUSED));
    }

    void show(Optional<SignInProblem> problem) {
        getContent().setI18n(texts(problem.orElse(SignInProblem.REFUSED)));
        getContent().setError(problem.isPresent());
        keepEmail(problem.isPresent());
    }

    /** The browser alone knows what stands in these fields, so it fills them. */
    void signIn(String email, String password) {
        getContent().getElement().executeJs("""
                const field = name => this.querySelector(`[name="${name}"]`);
                field('username').value = $0;
                field('password').value = $1;
                this.querySelector('vaadin-button').click();
                """, email, password);
    }

    /** Whoever mistyped the password has given the address; the tab remembers it until then. */
    private void keepEmail(boolean again) {
        getContent().getElement().executeJs("""
                const kept = 'sign-in.email';
                if ($0) {
                    const field = name => this.querySelector(`[name="${name}"]`);
                    requestAnimationFrame(() => {
                        field('username').value = sessionStorage.getItem(kept) ?? '';
                        field('password').focus();
                    });
                } else {
                    sessionStorage.removeItem(kept);
                }
                this.addEventListener('login', login => sessionStorage.setItem(kept, login.detail.username));
                """, again);
    }

    private LoginI18n texts(SignInProblem problem) {
        var form = new LoginI18n.Form();
        form.setTitle(getTranslation("sign-in.title"));
        form.setUsername(getTranslation("sign-in.email"));
        form.setPassword(getTranslation("sign-in.password"));
        form.setSubmit(getTranslation("sign-in.submit"));
        var error = new LoginI18n.ErrorMessage();
        error.setTitle(getTranslation(problem.titleKey()));
        error.setMessage(getTranslation(problem.messageKey()));
        error.setUsername(getTranslation("sign-in.email.missing"));
        error.setPassword(getTranslation("sign-in.password.missing"));
        var texts = LoginI18n.createDefault();
        texts.setForm(form);
        texts.setErrorMessage(error);
        return texts;
    }
}
