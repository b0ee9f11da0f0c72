package io.cardworkbench.signin;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.EndSessions;
import io.cardworkbench.access.RequiresSignIn;
import io.cardworkbench.access.SessionLimits;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members are signed in, and since when; members see their own. */
@Service
public class SessionService {

    private final MemberSessionTable sessions;
    private final SessionLimits limits;
    private final EndSessions endSessions;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionService(
            MemberSessionTable sessions,
            SessionLimits limits,
            EndSessions endSessions,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.endSessions = endSessions;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Where the current member is signed in, the one seen last first. */
    @RequiresSignIn
    public List<MemberSession> mine() {
        return sessions.of(currentMember.find().orElseThrow(), limits, clock.instant());
    }

    /** Ends all sessions of the current member, this one as well. */
    @RequiresSignIn
    @Transactional
    public void signOutEverywhere() {
        var member = currentMember.find().orElseThrow();
        endSessions.all(member.id());
        events.publishEvent(new SignedOutEverywhere(member.actor()));
    }
}
