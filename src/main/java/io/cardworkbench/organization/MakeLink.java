package io.cardworkbench.organization;

import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes links with which members choose their passwords. */
@Component
class MakeLink {

    static final Duration LIFETIME = Duration.ofDays(7);

    private static final int TOKEN_BYTES = 32;

    private final InvitationTable invitations;
    private final CurrentActor currentActor;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final StringKeyGenerator tokens =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), TOKEN_BYTES);

    MakeLink(
            InvitationTable invitations,
            CurrentActor currentActor,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.currentActor = currentActor;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    InvitationLink to(Member member) {
        var token = tokens.generateKey();
        var expires = clock.instant().plus(LIFETIME);
        invitations.replace(member.id(), Sha256.of(token), expires);
        events.publishEvent(new OrganizationEvent.LinkMade(member, expires, currentActor.get()));
        return new InvitationLink(member, token, expires);
    }

    /** As good as none, but takes a sign-in as long to refuse as any other. */
    String unusablePasswordHash() {
        return passwords.encode(tokens.generateKey());
    }
}
