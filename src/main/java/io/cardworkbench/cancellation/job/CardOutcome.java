package io.cardworkbench.cancellation.job;

import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of one card of a job.
 *
 * @param status in which status a skipped card was when its turn came; null if it was not kept any more
 * @param failure why a card failed
 */
public record CardOutcome(
        CardId card,
        Kind kind,
        @Nullable CardStatus status,
        @Nullable String failure) {

    /** Whether it was skipped since it had been closed, and was not kept any more. */
    public boolean isNotKept() {
        return kind == Kind.SKIPPED && status == null;
    }

    /** What can become of a card. */
    public enum Kind {
        CANCELLED,
        /** It was no longer due. */
        SKIPPED,
        FAILED,
        /** The job has not reached it. */
        REMAINING
    }
}
