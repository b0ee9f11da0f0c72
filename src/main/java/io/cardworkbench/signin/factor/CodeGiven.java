package io.cardworkbench.signin.factor;

import io.cardworkbench.access.SignedInMember;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A code with which a member wants to sign in whose password was right. */
public final class CodeGiven extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final SignedInMember member;
    private final String code;

    public CodeGiven(SignedInMember member, String code) {
        super(List.of());
        this.member = member;
        this.code = code;
    }

    SignedInMember member() {
        return member;
    }

    String code() {
        return code;
    }

    @Override
    public Object getPrincipal() {
        return member.getUsername();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
