package io.cardworkbench.signin;

import io.cardworkbench.access.Sha256;
import io.cardworkbench.access.SignedInMember;
import java.util.EnumSet;
import java.util.Set;
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

    /** Of an address that was typed, from one of the network: empty where that is not known, as of a member who is signed in already. */
    public static Attempt of(String email, String address) {
        var from = address.isEmpty() ? ANY : CallerNetwork.of(address);
        return new Attempt(Sha256.of(SignedInMember.normalized(email)), from);
    }

    /** From where somebody wants to sign in; empty where that is not known. */
    public static String addressOf(Authentication wanted) {
        return wanted.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    /** By what it is counted: where nobody knows from where it comes, not together with all others of whom that is not known. */
    Set<Counted> counted() {
        return address.isEmpty() ? EnumSet.of(Counted.ACCOUNT, Counted.PAIR) : EnumSet.allOf(Counted.class);
    }

    Attempt by(Counted by) {
        return switch (by) {
            case ADDRESS -> new Attempt(ANY, address);
            case ACCOUNT -> new Attempt(account, ANY);
            case PAIR -> this;
        };
    }
}
