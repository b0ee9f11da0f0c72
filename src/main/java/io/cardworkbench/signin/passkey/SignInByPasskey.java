package io.cardworkbench.signin.passkey;

import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.signin.Attempt;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Signs members in by their passkeys: nothing else is asked for. */
@Component
public class SignInByPasskey {

    private final CheckPasskey check;
    private final Passkeys passkeys;
    private final AuthenticationEventPublisher events;

    SignInByPasskey(CheckPasskey check, Passkeys passkeys, AuthenticationEventPublisher events) {
        this.check = check;
        this.passkeys = passkeys;
        this.events = events;
    }

    /** Not a bean: it would become the manager of all other ways. */
    public AuthenticationManager authentication() {
        var manager = new ProviderManager(new ByPasskey());
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    private SignedInMember member(PasskeyGiven given) {
        try {
            var answer = PasskeyAnswer.read(given.answer());
            passkeys.owner(answer).ifPresent(given::claimsToBeOf);
            return check.of(given.asked(), answer, Attempt.addressOf(given));
        } catch (PasskeyRefused unreadable) {
            throw new BadCredentialsException("There is no passkey to be read", unreadable);
        }
    }

    private final class ByPasskey implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication wanted) throws AuthenticationException {
            try {
                var member = member((PasskeyGiven) wanted);
                var done = UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
                done.setDetails(wanted.getDetails());
                return done;
            } catch (DataAccessException | TransactionException fault) {
                throw new InternalAuthenticationServiceException("Passkeys can't be read", fault);
            }
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return PasskeyGiven.class.isAssignableFrom(authentication);
        }
    }
}
