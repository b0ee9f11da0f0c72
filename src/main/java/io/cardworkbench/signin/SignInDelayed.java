package io.cardworkbench.signin;

import org.springframework.security.core.AuthenticationException;

/** Too many sign-ins have failed: this one was not looked at, whether it would have succeeded or not. */
public final class SignInDelayed extends AuthenticationException {

    private static final long serialVersionUID = 1;

    SignInDelayed() {
        super("Too many sign-ins have failed");
    }
}
