package io.cardworkbench.signin.provider;

import org.springframework.security.core.AuthenticationException;

/** A provider knows who somebody is, and they can't sign in here all the same. */
public final class ProviderRefused extends AuthenticationException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** The provider gives no address of theirs. */
        NO_EMAIL,
        /** The provider does not say that the address is theirs. */
        NOT_VERIFIED,
        /** No member has the address. */
        UNKNOWN,
        DEACTIVATED,
        /** Who was to show anew who they are is somebody else. */
        SOMEBODY_ELSE,
        /** Who was to show anew who they are was not asked. */
        NOT_ASKED
    }

    private final Reason reason;
    private final String email;
    private final transient Provider provider;

    ProviderRefused(Reason reason, String email, Provider provider) {
        super(reason.toString());
        this.reason = reason;
        this.email = email;
        this.provider = provider;
    }

    public Reason reason() {
        return reason;
    }

    /** What the provider says; empty if it says none. */
    public String email() {
        return email;
    }

    public Provider provider() {
        return provider;
    }
}
