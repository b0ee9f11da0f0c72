package io.cardworkbench.cancellation.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone changed about a job.
 *
 * @param speed the new speed; null if it was moved in the queue
 * @param by the e-mail address of the member, or the name of the API credential
 */
public record JobChange(@Nullable JobSpeed speed, Instant at, String by) {}
