package io.cardworkbench.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of earlier sign-ins.
 *
 * @param succeeded when one succeeded last; null if none ever did
 */
record Failures(int count, Instant last, @Nullable Instant succeeded) {}
