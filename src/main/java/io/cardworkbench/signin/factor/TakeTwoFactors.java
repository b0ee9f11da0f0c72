package io.cardworkbench.signin.factor;

import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.signin.Attempt;
import io.cardworkbench.signin.DelaySignIns;
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

/** Signs members in: by their passwords, and those who have set up a second factor only once a code was right as well. */
@Component
class TakeTwoFactors implements AuthenticationProvider {

    private final DelaySignIns passwords;
    private final SecondFactorTable factors;
    private final CheckCode checkCode;
    private final UserDetailsService members;

    TakeTwoFactors(DelaySignIns passwords, SecondFactorTable factors, CheckCode checkCode, UserDetailsService members) {
        this.passwords = passwords;
        this.factors = factors;
        this.checkCode = checkCode;
        this.members = members;
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
        var done = passwords.authenticate(wanted);
        if (done != null && done.getPrincipal() instanceof SignedInMember member && factors.isSetUp(member.id())) {
            member.eraseCredentials();
            throw new SecondFactorNeeded(member);
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
