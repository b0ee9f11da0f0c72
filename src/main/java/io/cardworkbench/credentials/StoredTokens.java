package io.cardworkbench.credentials;

import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.Sha256;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the tokens that the authorization server issues, and knows them again when they come with a request. */
@Component
class StoredTokens implements OAuth2AuthorizationService, OpaqueTokenIntrospector {

    private final TokenTable tokens;
    private final CredentialTable credentials;
    private final Supplier<Optional<String>> caller;
    private final Clock clock;

    StoredTokens(TokenTable tokens, CredentialTable credentials, Supplier<Optional<String>> caller, Clock clock) {
        this.tokens = tokens;
        this.credentials = credentials;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void save(OAuth2Authorization authorization) {
        var token = Objects.requireNonNull(authorization.getAccessToken()).getToken();
        var credential = new CredentialId(Integer.parseInt(authorization.getRegisteredClientId()));
        var now = clock.instant();
        tokens.deleteExpired(credential, now);
        tokens.insert(Sha256.of(token.getTokenValue()), credential, now, now.plus(CredentialClients.TOKEN_LIFETIME));
        credentials.used(credential, caller.get().orElse(null), now);
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return tokens.find(Sha256.of(token), clock.instant())
                .orElseThrow(() -> new BadOpaqueTokenException("The token is unknown or has expired"));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        throw new UnsupportedOperationException("Tokens end with their hour, or with their credential");
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        throw new UnsupportedOperationException("Nothing but the token itself is kept");
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        throw new UnsupportedOperationException("Nothing but the hash of a token is kept");
    }
}
