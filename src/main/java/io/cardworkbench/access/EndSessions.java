package io.cardworkbench.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions of members, whose open pages on all nodes lead to sign-in within a second. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EndSessions {

    private final SessionTable sessions;

    EndSessions(SessionTable sessions) {
        this.sessions = sessions;
    }

    public void all(MemberId member) {
        sessions.endAll(member);
    }

    /** Lets one session of a member whose sessions were all ended go on. */
    public void allBut(SignedInMember member) {
        member.continueIn(sessions.version(member.id()));
    }
}
