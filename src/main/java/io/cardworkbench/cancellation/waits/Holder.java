package io.cardworkbench.cancellation.waits;

import org.jspecify.annotations.Nullable;

/**
 * A session of the database that holds what another one wants.
 *
 * @param session its id; on PostgreSQL that of its process
 * @param application what it says it is; null where it does not say
 */
record Holder(long session, @Nullable String application) {}
