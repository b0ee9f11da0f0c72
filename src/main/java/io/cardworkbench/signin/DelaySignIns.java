package io.cardworkbench.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Compares the passwords of members, and lets those wait who have failed too often. Whoever is no member is compared and counted
 * like one.
 */
@Component
public class DelaySignIns {

    private final DaoAuthenticationProvider members;
    private final CountAttempts count;

    DelaySignIns(UserDetailsService members, PasswordEncoder passwords, CountAttempts count) {
        this.members = new DaoAuthenticationProvider(members);
        this.members.setPasswordEncoder(passwords);
        this.count = count;
    }

    public @Nullable Authentication authenticate(Authentication wanted) throws AuthenticationException {
        var attempt = Attempt.of(wanted.getName(), Attempt.addressOf(wanted));
        try {
            count.begin(attempt);
            var member = compare(wanted, attempt);
            count.succeeded(attempt);
            return member;
        } catch (DataAccessException | TransactionException fault) {
            throw new InternalAuthenticationServiceException("Attempts can't be counted", fault);
        }
    }

    private @Nullable Authentication compare(Authentication wanted, Attempt attempt) {
        try {
            return members.authenticate(wanted);
        } catch (InternalAuthenticationServiceException notCompared) {
            count.withdrawn(attempt);
            throw notCompared;
        }
    }
}
