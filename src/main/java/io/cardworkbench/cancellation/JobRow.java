package io.cardworkbench.cancellation;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cancel job as it is stored. Its numbers count only once it has ended; until then the chunks have them.
 *
 * @param rightLost counts only once it has ended, too
 */
record JobRow(
        JobId id,
        ReviewId review,
        EnvironmentId environment,
        JobState state,
        @Nullable String reason,
        JobNumbers storedNumbers,
        ActorId submittedBy,
        String submittedByName,
        Instant submitted,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable String endedBy,
        @Nullable String failure,
        boolean rightLost) {}
