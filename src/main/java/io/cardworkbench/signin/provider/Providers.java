package io.cardworkbench.signin.provider;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The providers in the settings, each of which is asked what it can do when it is first needed, and again if it was away: so none
 * keeps the workbench from starting, nor members from signing in elsewhere.
 *
 * @see <a href="../../../../../../../docs/decisions/0029-a-provider-vouches-in-place-of-a-password.md">Decision 29</a>
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
public class Providers implements ClientRegistrationRepository {

    private static final Set<String> USUAL_SCOPES = Set.of(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL);

    private final Map<String, Provider> providers = new HashMap<>();
    private final Map<String, Supplier<ClientRegistration>> registrations = new HashMap<>();

    Providers(OAuth2ClientProperties settings) {
        settings.getRegistration().forEach((id, registration) -> {
            if (registration.getScope() == null) {
                registration.setScope(USUAL_SCOPES);
            } else if (!registration.getScope().contains(OidcScopes.OPENID)) {
                throw new IllegalStateException("spring.security.oauth2.client.registration." + id
                        + ".scope lacks openid: members sign in by OpenID Connect alone");
            }
            providers.put(id, new Provider(id, name(id, registration.getClientName())));
            registrations.put(id, SingletonSupplier.of(() -> registration(settings, id)));
        });
    }

    /** By name. */
    public List<Provider> all() {
        return providers.values().stream()
                .sorted(Comparator.comparing(Provider::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Provider::id))
                .toList();
    }

    public Optional<Provider> find(String id) {
        return Optional.ofNullable(providers.get(id));
    }

    /** May have to ask the provider, and fails where that is away. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var registration = registrations.get(id);
        return registration == null ? null : registration.get();
    }

    private static ClientRegistration registration(OAuth2ClientProperties settings, String id) {
        var alone = new OAuth2ClientProperties();
        alone.getProvider().putAll(settings.getProvider());
        alone.getRegistration().put(id, settings.getRegistration().get(id));
        return Objects.requireNonNull(
                new OAuth2ClientPropertiesMapper(alone).asClientRegistrations().get(id));
    }

    private static String name(String id, @Nullable String chosen) {
        return chosen != null && !chosen.isBlank()
                ? chosen
                : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }
}
