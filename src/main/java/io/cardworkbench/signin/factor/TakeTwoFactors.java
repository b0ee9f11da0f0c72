package io.cardworkbench.signin.factor;

import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.signin.Attempt;
import io.cardworkbench.signin.DelaySignIns;
import io.cardworkbench.signin.PasswordsNotTaken;
import io.cardworkbench.signin.SignInSettings;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Signs members in: by their passwords, unless none are taken, and those who have set up a second factor only once a code was
 * right as well.
 */
@Component
class TakeTwoFactors implements AuthenticationProvider {

    private final DelaySignIns passwords;
    private final AskSecondFactor secondFactor;
    private final CheckCode checkCode;
    private final UserDetailsService members;
    private final SignInSettings settings;
    private final Clock clock;

    TakeTwoFactors(
            DelaySignIns passwords,
            AskSecondFactor secondFactor,
            CheckCode checkCode,
            UserDetailsService members,
            SignInSettings settings,
            Clock clock) {
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.checkCode = checkCode;
        this.members = members;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication wanted) throws AuthenticationException {
        try {
            return wanted instanceof CodeGiven given ? byCode(given) : byPassword(wanted);
        } catch (DataAccessException | TransactionException fault) {
            throw new InternalAuthenticationServiceException("Second factors can't be read", fault);
        }
    }

    private @Nullable Authentication byPassword(Authentication wanted) {
        if (!settings.password()) {
            throw new PasswordsNotTaken();
        }
        var done = passwords.authenticate(wanted);
        if (done != null && done.getPrincipal() instanceof SignedInMember member) {
            secondFactor.of(member);
        }
        return done;
    }

    /** Somebody may have been deactivated, or have chosen another password, since the first step. */
    private Authentication byCode(CodeGiven given) {
        var member = given.member();
        if (!(members.loadUserByUsername(member.getUsername()) instanceof SignedInMember now)
                || !now.isEnabled()
                || !now.isOfSameVersionAs(member)
                || !checkCode.isRight(member, given.code(), Attempt.addressOf(given))) {
            throw new BadCredentialsException("The code is wrong");
        }
        member.prove(clock.instant());
        var done = UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
        done.setDetails(given.getDetails());
        return done;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return CodeGiven.class.isAssignableFrom(authentication)
                || UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
