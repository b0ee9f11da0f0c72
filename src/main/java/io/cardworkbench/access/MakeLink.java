package io.cardworkbench.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.context.ApplicationEventPublisher;
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
    private final SecureRandom random = new SecureRandom();

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
        var token = random();
        var expires = clock.instant().plus(LIFETIME);
        invitations.replace(member.id(), Sha256.of(token), expires);
        events.publishEvent(new OrganizationEvent.LinkMade(member, expires, currentActor.get()));
        return new InvitationLink(member, token, expires);
    }

    /** As good as none, but takes a sign-in as long to refuse as any other. */
    String unusablePasswordHash() {
        return passwords.encode(random());
    }

    private String random() {
        var value = new byte[TOKEN_BYTES];
        random.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }
}
