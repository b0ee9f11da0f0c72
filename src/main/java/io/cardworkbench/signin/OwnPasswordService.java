package io.cardworkbench.signin;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.EndSessions;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.organization.ReplacePassword;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets members change their own passwords. */
@Service
public class OwnPasswordService {

    private final DelaySignIns signIns;
    private final ReplacePassword replacePassword;
    private final EndSessions endSessions;
    private final MemberSessionTable sessions;
    private final CurrentMember currentMember;

    OwnPasswordService(
            DelaySignIns signIns,
            ReplacePassword replacePassword,
            EndSessions endSessions,
            MemberSessionTable sessions,
            CurrentMember currentMember) {
        this.signIns = signIns;
        this.replacePassword = replacePassword;
        this.endSessions = endSessions;
        this.sessions = sessions;
        this.currentMember = currentMember;
    }

    /**
     * Ends the other sessions of the member. Refuses a current password that is wrong, of which only so many may follow one
     * another, and a new one that breaks a rule.
     */
    @RequiresSignIn
    @Transactional
    public void change(String current, String chosen) {
        var member = currentMember.find().orElseThrow();
        compare(member, current);
        replacePassword.of(member.id(), chosen);
        endSessions.allBut(member);
        sessions.goesOn(member.session());
    }

    /** Whoever has found an open page can guess here no faster than where members sign in. */
    private void compare(SignedInMember member, String current) {
        try {
            signIns.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(member.getUsername(), current));
        } catch (BadCredentialsException wrong) {
            throw new ChangeRefused(Rule.PASSWORD_WRONG);
        } catch (SignInDelayed tooOften) {
            throw new ChangeRefused(Rule.TOO_MANY_ATTEMPTS);
        }
    }
}
