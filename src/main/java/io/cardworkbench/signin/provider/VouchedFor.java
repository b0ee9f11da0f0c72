package io.cardworkbench.signin.provider;

import io.cardworkbench.access.SignedInMember;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A member as a provider knows them; only who they are here is kept. */
public final class VouchedFor implements OidcUser {

    private final SignedInMember member;
    private final boolean confirmed;
    private final OidcUser user;

    VouchedFor(SignedInMember member, boolean confirmed, OidcUser user) {
        this.member = member;
        this.confirmed = confirmed;
        this.user = user;
    }

    public SignedInMember member() {
        return member;
    }

    /** Whether the member was signed in here before, and has shown anew who they are. */
    public boolean confirmed() {
        return confirmed;
    }

    @Override
    public Map<String, Object> getClaims() {
        return user.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return user.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return user.getIdToken();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return user.getAttributes();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return member.getAuthorities();
    }

    @Override
    public String getName() {
        return member.getUsername();
    }
}
