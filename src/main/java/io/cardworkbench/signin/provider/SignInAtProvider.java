package io.cardworkbench.signin.provider;

import io.cardworkbench.signin.Attempt;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.TransactionException;

/** Turns whom a provider has sent back into the member that they are. */
public final class SignInAtProvider implements AuthenticationProvider {

    private final AuthenticationProvider openIdConnect;
    private final Providers providers;
    private final ProviderMembers members;

    /** @param openIdConnect asks the provider who it is, and checks the answer */
    public SignInAtProvider(AuthenticationProvider openIdConnect, Providers providers, ProviderMembers members) {
        this.openIdConnect = openIdConnect;
        this.providers = providers;
        this.members = members;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication wanted) throws AuthenticationException {
        if (!(openIdConnect.authenticate(wanted) instanceof OAuth2LoginAuthenticationToken done)
                || !(done.getPrincipal() instanceof OidcUser user)) {
            return null;
        }
        var again = done.getAuthorizationExchange()
                .getAuthorizationRequest()
                .getAttributes()
                .containsKey(Provider.AGAIN);
        var id = done.getClientRegistration().getRegistrationId();
        try {
            var member = members.of(user, providers.find(id).orElseThrow(), again, Attempt.addressOf(wanted));
            return new OAuth2LoginAuthenticationToken(
                    done.getClientRegistration(),
                    done.getAuthorizationExchange(),
                    member,
                    member.getAuthorities(),
                    Objects.requireNonNull(done.getAccessToken()));
        } catch (DataAccessException | TransactionException fault) {
            throw new InternalAuthenticationServiceException("Members can't be read", fault);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2LoginAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
