package io.cardworkbench.signin.provider;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;

/** Providers that are set up and never asked. */
public final class TestProviders {

    private TestProviders() {}

    /**
     * Makes them.
     *
     * @param idsAndNames in turn; a name may be left to the id
     */
    public static Providers named(@Nullable String... idsAndNames) {
        var settings = new OAuth2ClientProperties();
        for (var i = 0; i < idsAndNames.length; i += 2) {
            var registration = new OAuth2ClientProperties.Registration();
            registration.setClientId("workbench");
            registration.setClientName(idsAndNames[i + 1]);
            settings.getRegistration().put(String.valueOf(idsAndNames[i]), registration);
        }
        return new Providers(settings);
    }
}
