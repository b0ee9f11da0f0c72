package io.cardworkbench.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/** The security principal of a system that calls the API with a token of its credential. */
public final class CallingCredential implements OAuth2AuthenticatedPrincipal, ActingPrincipal {

    private final CredentialId id;
    private final String name;
    private final EnvironmentId environment;
    private final CredentialRole role;
    private final CredentialLimits limits;

    public CallingCredential(
            CredentialId id, String name, EnvironmentId environment, CredentialRole role, CredentialLimits limits) {
        this.id = id;
        this.name = name;
        this.environment = environment;
        this.role = role;
        this.limits = limits;
    }

    public CredentialId id() {
        return id;
    }

    /** The only environment that it reaches. */
    public EnvironmentId environment() {
        return environment;
    }

    /** What it is held to, as it stood when the request came. */
    public CredentialLimits limits() {
        return limits;
    }

    CredentialRole role() {
        return role;
    }

    @Override
    public Actor actor() {
        return new Actor(id, name);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("SCOPE_" + role.key()));
    }
}
