package io.cardworkbench.access;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how long a sign-in counts.
 *
 * @param idleLimit after the member did something last
 * @param longest whatever the member does
 */
@ConfigurationProperties("workbench.session")
public record SessionLimits(
        @DefaultValue("8h") Duration idleLimit,
        @DefaultValue("24h") Duration longest) {

    public boolean areOver(SignedInMember member, Instant now) {
        return member.lastSeen().isBefore(seenSince(now)) || member.started().isBefore(startedSince(now));
    }

    /** When the member of a session that still counts was seen at the earliest. */
    public Instant seenSince(Instant now) {
        return now.minus(idleLimit);
    }

    /** When a session that still counts began at the earliest. */
    public Instant startedSince(Instant now) {
        return now.minus(longest);
    }
}
