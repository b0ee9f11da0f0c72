package io.cardworkbench.shell.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs the collector of metrics in, by a password from the settings; without one, nobody. */
@Component
class CollectorAccount {

    private static final String NAME = "metrics";

    private final String password;

    CollectorAccount(@Value("${workbench.metrics.password:}") String password) {
        this.password = password;
    }

    /** Not a bean: it would become the manager of the members. */
    AuthenticationManager authentication() {
        return this::authenticate;
    }

    private Authentication authenticate(Authentication attempt) {
        if (password.isBlank() || !NAME.equals(attempt.getName()) || !matches(attempt.getCredentials())) {
            throw new BadCredentialsException("Not the collector of metrics");
        }
        return UsernamePasswordAuthenticationToken.authenticated(NAME, null, List.of());
    }

    /** In constant time. */
    private boolean matches(@Nullable Object credentials) {
        return credentials instanceof String given
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
    }
}
