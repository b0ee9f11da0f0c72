package io.cardworkbench.signin;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.SessionLimits;
import io.cardworkbench.access.SignedInMember;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Hears when sessions of members begin and end, and what members do meanwhile. */
@Component
public class MemberSessions {

    private static final Logger log = LoggerFactory.getLogger(MemberSessions.class);

    private final MemberSessionTable sessions;
    private final SessionLimits limits;
    private final CurrentMember currentMember;
    private final Clock clock;

    MemberSessions(MemberSessionTable sessions, SessionLimits limits, CurrentMember currentMember, Clock clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Somebody has signed in. */
    public void begin(SignedInMember member, String address, String userAgent) {
        sessions.insert(member, address, BrowserName.of(userAgent));
    }

    /** The member of the current session has done something. Others hear of it to the minute. */
    public void seen() {
        currentMember.find().filter(member -> member.seen(clock.instant())).ifPresent(this::write);
    }

    private void write(SignedInMember member) {
        try {
            sessions.seen(member.session(), member.lastSeen());
        } catch (DataAccessException away) {
            log.debug("When a member was seen is written again a minute later", away);
        }
    }

    /** Whether the current session has lasted too long, or its member has done nothing for too long. */
    public boolean isCurrentOver() {
        return currentMember
                .find()
                .filter(member -> limits.areOver(member, clock.instant()))
                .isPresent();
    }

    /** A member has signed out, or the session is gone for another reason. */
    public void ended(SignedInMember member) {
        sessions.delete(member.session());
    }

    int purge() {
        return sessions.purge(limits, clock.instant());
    }
}
