package io.cardworkbench.signin;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.EndSessions;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.organization.ReplacePassword;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets members change their own passwords. */
@Service
public class OwnPasswordService {

    private final ComparePassword comparePassword;
    private final ReplacePassword replacePassword;
    private final EndSessions endSessions;
    private final MemberSessionTable sessions;
    private final CurrentMember currentMember;

    OwnPasswordService(
            ComparePassword comparePassword,
            ReplacePassword replacePassword,
            EndSessions endSessions,
            MemberSessionTable sessions,
            CurrentMember currentMember) {
        this.comparePassword = comparePassword;
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
        comparePassword.of(member, current);
        replacePassword.of(member.id(), chosen);
        endSessions.allBut(member);
        sessions.goesOn(member.session());
    }
}
