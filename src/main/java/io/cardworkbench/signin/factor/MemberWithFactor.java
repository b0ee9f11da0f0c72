package io.cardworkbench.signin.factor;

import io.cardworkbench.access.MemberId;
import java.time.Instant;

/** A member who has set up codes, or has added a passkey, and since when. */
public record MemberWithFactor(MemberId id, String email, String name, Instant since) {}
