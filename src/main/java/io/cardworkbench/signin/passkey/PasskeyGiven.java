package io.cardworkbench.signin.passkey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a passkey has signed with which somebody wants to sign in. */
public final class PasskeyGiven extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final PasskeyAsked asked;
    private final String answer;
    private String owner = "passkey";

    public PasskeyGiven(PasskeyAsked asked, String answer) {
        super(List.of());
        this.asked = asked;
        this.answer = answer;
    }

    PasskeyAsked asked() {
        return asked;
    }

    String answer() {
        return answer;
    }

    /** Says whose it claims to be, for the audit log. */
    void claimsToBeOf(String email) {
        owner = email;
    }

    @Override
    public Object getPrincipal() {
        return owner;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
