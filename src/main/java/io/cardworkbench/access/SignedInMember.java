package io.cardworkbench.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The security principal of a member. Carries no permissions: those are read from the database at each call. */
public final class SignedInMember implements UserDetails, CredentialsContainer, ActingPrincipal {

    private static final long serialVersionUID = 4;

    private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

    private final MemberId id;
    private final String email;
    private final boolean active;
    private final UUID session = UUID.randomUUID();
    private final Instant started;
    private volatile int version;
    private volatile Instant lastSeen;
    private volatile Instant told;
    private volatile Instant proved;
    private @Nullable String provider;
    private @Nullable String passwordHash;

    /** @param version how often all sessions of the member had been ended before this one began */
    SignedInMember(MemberId id, String email, String passwordHash, boolean active, int version, Instant started) {
        this.id = id;
        this.email = email;
        this.passwordHash = passwordHash;
        this.active = active;
        this.version = version;
        this.started = started;
        lastSeen = started;
        told = started;
        proved = started;
    }

    /** An e-mail address as it is stored and compared. */
    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public MemberId id() {
        return id;
    }

    /** What the session is known by that begins with this sign-in. */
    public UUID session() {
        return session;
    }

    public Instant started() {
        return started;
    }

    /** When the member did something last. */
    public Instant lastSeen() {
        return lastSeen;
    }

    /** When the member last showed who they are, by signing in or later. */
    public Instant proved() {
        return proved;
    }

    /** The member has shown it anew. */
    public void prove(Instant now) {
        proved = now;
    }

    /** Who has vouched for the member, in place of a password: a provider of sign-ins, by its id in the settings. */
    public Optional<String> provider() {
        return Optional.ofNullable(provider);
    }

    /**
     * Somebody else vouches for the member.
     *
     * @param shown when the member showed there who they are
     */
    public void vouchedForBy(String newProvider, Instant shown) {
        provider = newProvider;
        proved = shown;
    }

    /** The member has done something. Returns whether others have not been told of the like for a while. */
    public boolean seen(Instant now) {
        lastSeen = now;
        if (now.isBefore(told.plus(TOLD_EVERY))) {
            return false;
        }
        told = now;
        return true;
    }

    /** Whether no session of the member was ended between the two sign-ins. */
    public boolean isOfSameVersionAs(SignedInMember earlier) {
        return id.equals(earlier.id) && version == earlier.version;
    }

    int version() {
        return version;
    }

    void continueIn(int newVersion) {
        version = newVersion;
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
