package io.cardworkbench.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The security principal of a member. Carries no permissions: those are read from the database at each call. */
public final class SignedInMember implements UserDetails, CredentialsContainer, ActingPrincipal {

    private static final long serialVersionUID = 1;

    private final MemberId id;
    private final String email;
    private final boolean active;
    private final int session;
    private @Nullable String passwordHash;

    /** @param session how often all sessions of the member had been ended before this one began */
    SignedInMember(MemberId id, String email, String passwordHash, boolean active, int session) {
        this.id = id;
        this.email = email;
        this.passwordHash = passwordHash;
        this.active = active;
        this.session = session;
    }

    /** An e-mail address as it is stored and compared. */
    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public MemberId id() {
        return id;
    }

    int session() {
        return session;
    }

    @Override
    public Actor actor() {
        return new Actor(id, email);
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInMember that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return email;
    }
}
