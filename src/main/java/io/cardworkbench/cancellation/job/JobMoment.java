package io.cardworkbench.cancellation.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a job.
 *
 * @param speed the one that it was changed to; null but then
 * @param by the e-mail address of the member, or the name of the API credential; null if nobody did it
 */
public record JobMoment(
        Kind kind,
        Instant at,
        @Nullable JobSpeed speed,
        @Nullable String by) {

    /** What can happen to a job, in the order in which it does where times are the same. */
    public enum Kind {
        /** Its cards were frozen. */
        REVIEWED,
        /** It was put into the queue. */
        SUBMITTED,
        STARTED,
        /** The first cards were done. */
        FIRST_CARD,
        /** It was put to another place in the queue. */
        MOVED,
        SPEED_CHANGED,
        PAUSED,
        RESUMED,
        /** Someone asked a job to stop that had begun. */
        STOP_ASKED,
        ENDED
    }
}
