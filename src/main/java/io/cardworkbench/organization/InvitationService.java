package io.cardworkbench.organization;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.OpenToAnyone;
import io.cardworkbench.access.Sha256;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets members choose their passwords, with the links that were made for them. */
@Service
public class InvitationService {

    private final InvitationTable invitations;
    private final ReplacePassword replacePassword;
    private final Clock clock;

    InvitationService(InvitationTable invitations, ReplacePassword replacePassword, Clock clock) {
        this.invitations = invitations;
        this.replacePassword = replacePassword;
        this.clock = clock;
    }

    /** Whom a link is for; empty for one that does not work, or not any more. */
    @OpenToAnyone
    public Optional<Member> find(String token) {
        return invitations.find(Sha256.of(token), clock.instant());
    }

    /**
     * Sets the password of the member whom a link is for, uses the link up, and ends the sessions that the member had. Refuses
     * a password that is too short, too long or easily guessed, and a link that does not work any more.
     */
    @OpenToAnyone
    @Transactional
    public Member choosePassword(String token, String password) {
        var hash = Sha256.of(token);
        var now = clock.instant();
        var member = invitations.find(hash, now).orElseThrow(() -> new ChangeRefused(Rule.LINK_GONE));
        if (!invitations.use(hash, now)) {
            throw new ChangeRefused(Rule.LINK_GONE);
        }
        replacePassword.of(member.id(), password);
        return member;
    }
}
