package io.cardworkbench.signin.factor;

import io.cardworkbench.access.SignedInMember;
import org.springframework.security.core.AuthenticationException;

/** The password was right; the code is still to come. */
public final class SecondFactorNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final transient SignedInMember member;

    SecondFactorNeeded(SignedInMember member) {
        super("A code is needed as well");
        this.member = member;
    }

    /** Whose password was right. */
    public SignedInMember member() {
        return member;
    }
}
