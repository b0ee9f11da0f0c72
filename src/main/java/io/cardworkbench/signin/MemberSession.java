package io.cardworkbench.signin;

import java.time.Instant;

/**
 * Where a member is signed in.
 *
 * @param address from which the member signed in
 * @param browser with its system, as far as it says so; else empty
 * @param lastSeen to the minute
 * @param current whether it is the one that asks
 */
public record MemberSession(String address, String browser, Instant started, Instant lastSeen, boolean current) {}
