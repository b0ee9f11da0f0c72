package io.cardworkbench.signin.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of a member as it is stored.
 *
 * @param confirmed when a first code was right; null as long as none was
 */
record StoredFactor(String secret, @Nullable Instant confirmed, long lastStep) {}
