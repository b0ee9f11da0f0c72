package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.security.core.AuthenticationException;

/** Ends the session of a member who was deactivated meanwhile, and so leads to sign-in. */
@PageTitle("sign-in.title")
@AnonymousAllowed
public class SignedOutView extends Composite<Main> implements HasErrorParameter<AuthenticationException> {

    private final transient AuthenticationContext authentication;

    SignedOutView(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AuthenticationException> parameter) {
        authentication.logout();
        return HttpStatusCode.UNAUTHORIZED.getCode();
    }
}
