package io.cardworkbench.credentials;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;

@Configuration(proxyBeanMethods = false)
class CredentialConfiguration {

    /** For the authorization server, which knows of one secret only. */
    @Bean
    static Consumer<List<AuthenticationProvider>> compareTwoSecrets(PasswordEncoder passwords) {
        return providers -> providers.forEach(provider -> {
            if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                secrets.setPasswordEncoder(new TwoSecrets(passwords));
            }
        });
    }
}
