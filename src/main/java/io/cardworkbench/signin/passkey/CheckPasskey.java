package io.cardworkbench.signin.passkey;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.signin.Attempt;
import io.cardworkbench.signin.CountAttempts;
import io.cardworkbench.signin.SignInDelayed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks what passkeys of members have signed. Those that fail make the next one wait, as passwords do. */
@Component
public class CheckPasskey {

    /** Keeps passkeys that failed apart from passwords that did. */
    private static final String COUNTED_AS = "passkey ";

    private final RelyingParty relyingParty;
    private final Passkeys passkeys;
    private final UserDetailsService members;
    private final CountAttempts count;
    private final ApplicationEventPublisher events;

    CheckPasskey(
            RelyingParty relyingParty,
            Passkeys passkeys,
            UserDetailsService members,
            CountAttempts count,
            ApplicationEventPublisher events) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.members = members;
        this.count = count;
        this.events = events;
    }

    /** Returns the active member whose passkey has signed what it was asked to; refuses all else. */
    @Transactional
    public SignedInMember of(PasskeyAsked asked, PasskeyAnswer answer, String address) {
        var attempt = Attempt.of(COUNTED_AS + answer.id(), address);
        count.begin(attempt);
        var member = active(owner(asked, answer));
        count.succeeded(attempt);
        passkeys.name(answer).ifPresent(name -> events.publishEvent(new PasskeyEvent.Used(name, member.actor())));
        return member;
    }

    /** For a member who is signed in: refuses what another one has signed, as well. */
    @Transactional
    public void refuseUnlessRight(SignedInMember member, PasskeyAsked asked, String answer) {
        try {
            if (!of(asked, PasskeyAnswer.read(answer), "").equals(member)) {
                throw new ChangeRefused(Rule.PASSKEY_WRONG);
            }
        } catch (SignInDelayed tooOften) {
            throw new ChangeRefused(Rule.TOO_MANY_ATTEMPTS);
        } catch (AuthenticationException | PasskeyRefused wrong) {
            throw new ChangeRefused(Rule.PASSKEY_WRONG);
        }
    }

    private String owner(PasskeyAsked asked, PasskeyAnswer answer) {
        try {
            return relyingParty.check(asked, answer);
        } catch (PasskeyRefused refused) {
            throw new BadCredentialsException("The passkey is wrong", refused);
        }
    }

    private SignedInMember active(String email) {
        if (!(members.loadUserByUsername(email) instanceof SignedInMember member) || !member.isEnabled()) {
            throw new DisabledException("Not an active member");
        }
        member.eraseCredentials();
        return member;
    }
}
