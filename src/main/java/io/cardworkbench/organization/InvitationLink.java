package io.cardworkbench.organization;

import java.time.Instant;
import java.util.Locale;

/**
 * Lets a member choose a password, once. Only its hash is kept: whoever makes it sees the token, and nobody later.
 *
 * @param token what the address of the link ends in
 */
public record InvitationLink(Member member, String token, Instant expires) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "InvitationLink[member=%s, expires=%s]", member, expires);
    }
}
