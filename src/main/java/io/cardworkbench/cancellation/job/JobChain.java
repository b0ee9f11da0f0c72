package io.cardworkbench.cancellation.job;

import org.jspecify.annotations.Nullable;

/**
 * How a job hangs together with others.
 *
 * @param restOf the job of which this one is the rest
 * @param rest the job that is the rest of this one
 */
public record JobChain(@Nullable JobId restOf, @Nullable JobId rest) {}
