package io.cardworkbench.organization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member with everything that is known about them.
 *
 * @param groups those that the member belongs to, by name
 * @param linkExpires until when the link works that was made for the member to choose a password; null when there is none
 * @param sources what the member's permissions come from; nothing for a deactivated one
 */
public record MemberInFull(
        Member member,
        MemberStatus status,
        List<Group> groups,
        @Nullable Instant linkExpires,
        List<PermissionSource> sources) {

    public MemberInFull {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }
}
