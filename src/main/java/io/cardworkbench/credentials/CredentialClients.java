package io.cardworkbench.credentials;

import io.cardworkbench.access.CredentialId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** API credentials as the clients of the authorization server: one grant, one way to authenticate, opaque tokens. */
@Component
class CredentialClients implements RegisteredClientRepository {

    /** How long a token is good for. */
    static final Duration TOKEN_LIFETIME = Duration.ofHours(1);

    private final CredentialTable credentials;
    private final Supplier<Optional<String>> caller;
    private final Clock clock;

    CredentialClients(CredentialTable credentials, Supplier<Optional<String>> caller, Clock clock) {
        this.credentials = credentials;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whoever has stolen a secret is not told that only the address is wrong. */
    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        var address = caller.get();
        return credentials
                .find(clientId)
                .filter(found -> !found.limits().isOver(clock.instant()))
                .filter(found -> address.filter(found.limits()::allowFrom).isPresent())
                .map(CredentialClients::client)
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        throw new UnsupportedOperationException("Clients are found by their client id");
    }

    /** Called when a secret has proved right whose hash is of an older kind: keeps the new hash. */
    @Override
    public void save(RegisteredClient client) {
        credentials.rehash(
                new CredentialId(Integer.parseInt(client.getId())), Objects.requireNonNull(client.getClientSecret()));
    }

    private static RegisteredClient client(CredentialRow credential) {
        return RegisteredClient.withId(credential.id().toString())
                .clientId(credential.clientId())
                .clientSecret(TwoSecrets.hashes(credential))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(credential.role().key())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
                        .accessTokenTimeToLive(TOKEN_LIFETIME)
                        .build())
                .build();
    }
}
