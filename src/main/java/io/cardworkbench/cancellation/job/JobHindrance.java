package io.cardworkbench.cancellation.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a job from coming along.
 *
 * @param heldParts how many parts wait, since others hold cards of them
 * @param waitsFor who does; null if nobody, or where that can't be known
 * @param slowed when its workers rested last for the sake of customers; null if they never did
 * @param databaseAway whether the database could not be reached just now; all else is what was known before
 */
public record JobHindrance(
        int heldParts, @Nullable JobWait waitsFor, @Nullable Instant slowed, boolean databaseAway) {

    static final JobHindrance NONE = new JobHindrance(0, null, null, false);

    JobHindrance held(int parts, @Nullable JobWait by) {
        return new JobHindrance(parts, by, slowed, databaseAway);
    }

    JobHindrance withDatabaseAway() {
        return new JobHindrance(heldParts, waitsFor, slowed, true);
    }
}
