package io.cardworkbench.cancellation.job;

import org.jspecify.annotations.Nullable;

/**
 * What keeps a job from coming along.
 *
 * @param heldParts how many parts wait, since others hold cards of them
 * @param waitsFor who does; null if nobody, or where that can't be known
 * @param databaseAway whether the database could not be reached just now; all else is what was known before
 */
public record JobHindrance(int heldParts, @Nullable JobWait waitsFor, boolean databaseAway) {

    static final JobHindrance NONE = new JobHindrance(0, null, false);
}
