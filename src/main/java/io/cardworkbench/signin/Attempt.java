package io.cardworkbench.signin;

import io.cardworkbench.access.Sha256;
import io.cardworkbench.access.SignedInMember;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Somebody who tries to sign in.
 *
 * @param account the hash of the address that was typed, whether a member has it or not
 * @param address from which it comes
 */
public record Attempt(String account, String address) {

    static final String ANY = "";

    public static Attempt of(String email, String address) {
        return new Attempt(Sha256.of(SignedInMember.normalized(email)), CallerNetwork.of(address));
    }

    /** From where somebody wants to sign in; empty where that is not known. */
    public static String addressOf(Authentication wanted) {
        return wanted.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    Attempt by(Counted by) {
        return switch (by) {
            case ADDRESS -> new Attempt(ANY, address);
            case ACCOUNT -> new Attempt(account, ANY);
            case PAIR -> this;
        };
    }
}
