package io.cardworkbench.signin.factor;

import io.cardworkbench.access.SignedInMember;
import org.springframework.security.core.AuthenticationException;

/** The password was right; a code or a passkey is still to come. */
public final class SecondFactorNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final transient SignedInMember member;
    private final WaysToProve ways;

    SecondFactorNeeded(SignedInMember member, WaysToProve ways) {
        super("A second factor is needed as well");
        this.member = member;
        this.ways = ways;
    }

    /** Whose password was right. */
    public SignedInMember member() {
        return member;
    }

    /** What can be given. */
    public WaysToProve ways() {
        return ways;
    }
}
