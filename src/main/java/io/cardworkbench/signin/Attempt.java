package io.cardworkbench.signin;

import io.cardworkbench.access.Sha256;
import io.cardworkbench.access.SignedInMember;

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

    Attempt by(Counted by) {
        return switch (by) {
            case ADDRESS -> new Attempt(ANY, address);
            case ACCOUNT -> new Attempt(account, ANY);
            case PAIR -> this;
        };
    }
}
