package io.cardworkbench.signin;

import org.springframework.security.core.AuthenticationException;

/** Nobody signs in by a password here: none was looked at. */
public final class PasswordsNotTaken extends AuthenticationException {

    private static final long serialVersionUID = 1;

    public PasswordsNotTaken() {
        super("Passwords are not taken for signing in");
    }
}
