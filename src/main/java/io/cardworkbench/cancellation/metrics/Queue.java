package io.cardworkbench.cancellation.metrics;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that are not over.
 *
 * @param oldest when the first of the queued ones was submitted; null if there is none
 */
record Queue(int queued, int running, int paused, @Nullable Instant oldest) {

    /** For how long the oldest has been waiting. */
    Duration age(Instant now) {
        return oldest == null ? Duration.ZERO : Duration.between(oldest, now);
    }
}
