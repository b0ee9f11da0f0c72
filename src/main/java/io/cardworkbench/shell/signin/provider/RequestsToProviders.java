package io.cardworkbench.shell.signin.provider;

import io.cardworkbench.signin.provider.Provider;
import io.cardworkbench.signin.provider.Providers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Makes what is sent to a provider; with a wish that it asks its user anew where somebody has to show again who they are. */
final class RequestsToProviders implements OAuth2AuthorizationRequestResolver {

    /** With the second one, a provider has to say when it has asked. */
    private static final Map<String, Object> ASK_ANEW = Map.of("prompt", "login", "max_age", "0");

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    RequestsToProviders(Providers providers) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(providers, "/" + Provider.PATH);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return askingAnew(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return askingAnew(request, requests.resolve(request, provider));
    }

    private static @Nullable OAuth2AuthorizationRequest askingAnew(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest made) {
        if (made == null || request.getParameter(Provider.AGAIN) == null) {
            return made;
        }
        return OAuth2AuthorizationRequest.from(made)
                .attributes(attributes -> attributes.put(Provider.AGAIN, true))
                .additionalParameters(ASK_ANEW)
                .build();
    }
}
