package io.cardworkbench.shell.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.stereotype.Component;

/** Signs the collector of metrics in, by a password from the settings; without one, nobody. */
@Component
class CollectorAccount {

    private static final String NAME = "metrics";

    /** The password stands in the settings, so nothing is gained by what takes long; it is compared in constant time. */
    private static final PasswordEncoder QUICK =
            new Pbkdf2PasswordEncoder("", 16, 1, Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);

    private final InMemoryUserDetailsManager accounts = new InMemoryUserDetailsManager();

    CollectorAccount(@Value("${workbench.metrics.password:}") String password) {
        if (!password.isBlank()) {
            accounts.createUser(User.withUsername(NAME)
                    .password(QUICK.encode(password))
                    .authorities("metrics")
                    .build());
        }
    }

    /** Not a bean: it would become the manager of the members. */
    AuthenticationManager authentication() {
        var provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(QUICK);
        return new ProviderManager(provider);
    }
}
