package io.cardworkbench.signin;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.SignedInMember;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;

/** Asks a member who is signed in for the password again. Whoever has found an open page guesses no faster than at sign-in. */
@Component
public class ComparePassword {

    private final DelaySignIns signIns;

    ComparePassword(DelaySignIns signIns) {
        this.signIns = signIns;
    }

    /** Refuses one that is wrong, of which only so many may follow one another. */
    public void of(SignedInMember member, String password) {
        try {
            signIns.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(member.getUsername(), password));
        } catch (BadCredentialsException wrong) {
            throw new ChangeRefused(Rule.PASSWORD_WRONG);
        } catch (SignInDelayed tooOften) {
            throw new ChangeRefused(Rule.TOO_MANY_ATTEMPTS);
        }
    }
}
