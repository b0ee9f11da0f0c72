package io.cardworkbench.cancellation.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a job was held.
 *
 * @param by the e-mail address of the member who paused it, or the name of the API credential
 * @param resumed null while it is held
 * @param resumedBy null if nobody resumed it
 */
public record JobPause(
        Instant paused,
        String by,
        @Nullable Instant resumed,
        @Nullable String resumedBy) {}
