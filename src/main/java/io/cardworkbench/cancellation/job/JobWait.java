package io.cardworkbench.cancellation.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom workers of a job had to wait for: a session of the database that holds what they want.
 *
 * @param session its id; on PostgreSQL that of its process
 * @param application what it says it is; null where it does not say
 * @param met when they had to wait for it first
 * @param seen when they did last
 */
public record JobWait(long session, @Nullable String application, Instant met, Instant seen) {}
