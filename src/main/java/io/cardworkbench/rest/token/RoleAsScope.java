package io.cardworkbench.rest.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Gives a token request that names no scope the one of its credential, RFC 6749, section 3.3. */
public final class RoleAsScope implements AuthenticationConverter {

    private final AuthenticationConverter standard = new OAuth2ClientCredentialsAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var converted = standard.convert(request);
        return converted instanceof OAuth2ClientCredentialsAuthenticationToken token
                        && token.getScopes().isEmpty()
                ? withScope(token)
                : converted;
    }

    private static Authentication withScope(OAuth2ClientCredentialsAuthenticationToken token) {
        if (token.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
                && client.getRegisteredClient() != null) {
            return new OAuth2ClientCredentialsAuthenticationToken(
                    client, Set.copyOf(client.getRegisteredClient().getScopes()), token.getAdditionalParameters());
        }
        return token;
    }
}
