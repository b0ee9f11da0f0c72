package io.cardworkbench.access;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Lets pages that members have open, on whatever node, ask anew what may be done with them. */
@Component
public class TellOpenPages {

    private final SessionTable sessions;

    TellOpenPages(SessionTable sessions) {
        this.sessions = sessions;
    }

    /** That these members may do something else than before. */
    public void thatGrantsChanged(Collection<MemberId> members) {
        sessions.grantsChanged(members);
    }

    /** That all members may do something else than before. */
    public void thatGrantsOfAllChanged() {
        sessions.grantsOfAllChanged();
    }

    /** That something else can be done in an environment than before, whoever may do it. */
    void thatEnvironmentsChanged() {
        sessions.grantsOfAllChanged();
    }
}
