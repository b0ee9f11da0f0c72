package io.cardworkbench.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;

/** What the settings say of providers is read at once, and what providers say of themselves when it is needed. */
class ProvidersTest {

    private final OAuth2ClientProperties settings = new OAuth2ClientProperties();

    @Test
    void areCalledAsTheSettingsSay() {
        registration("company", "Company account", null);
        registration("google", null, null);
        registration("okta", " ", null);

        assertThat(new Providers(settings).all())
                .containsExactlyInAnyOrder(
                        new Provider("company", "Company account"),
                        new Provider("google", "Google"),
                        new Provider("okta", "Okta"));
    }

    @Test
    void areAskedWhoSomebodyIsAndForTheirAddress() {
        registration("company", null, null);
        provider("company", "https://id.example.com/authorize");

        var found = Objects.requireNonNull(new Providers(settings).findByRegistrationId("company"));

        assertThat(found.getScopes()).containsExactlyInAnyOrder("openid", "profile", "email");
    }

    @Test
    void refuseToStartWithoutOpenIdConnect() {
        registration("company", null, Set.of("profile"));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Providers(settings))
                .withMessageContaining("registration.company.scope lacks openid");
    }

    @Test
    void oneThatIsAwayIsInNobodysWay() {
        registration("away", null, null);
        registration("company", null, null);
        provider("company", "https://id.example.com/authorize");
        var away = new OAuth2ClientProperties.Provider();
        away.setIssuerUri("http://localhost:1");
        settings.getProvider().put("away", away);

        var providers = new Providers(settings);

        assertThat(providers.findByRegistrationId("company")).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> providers.findByRegistrationId("away"));
        assertThat(providers.findByRegistrationId("nobody")).isNull();
    }

    private void registration(String id, @Nullable String name, @Nullable Set<String> scope) {
        var registration = new OAuth2ClientProperties.Registration();
        registration.setClientId("workbench");
        registration.setClientName(name);
        registration.setScope(scope);
        registration.setAuthorizationGrantType("authorization_code");
        registration.setRedirectUri("{baseUrl}/login/oauth2/code/{registrationId}");
        settings.getRegistration().put(id, registration);
    }

    private void provider(String id, String authorization) {
        var provider = new OAuth2ClientProperties.Provider();
        provider.setAuthorizationUri(authorization);
        provider.setTokenUri(authorization);
        provider.setJwkSetUri(authorization);
        settings.getProvider().put(id, provider);
    }
}
