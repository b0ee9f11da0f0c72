package io.cardworkbench.signin.factor;

import io.cardworkbench.access.MemberId;
import java.time.Instant;

/** A member who has set a second factor up. */
public record MemberWithFactor(MemberId id, String email, String name, Instant since) {}
