package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.criteria.CardStatus;
import java.util.Optional;

/** How a card that was skipped is noted with the job: by its status, or as one that is not kept any more. */
@Decision
public final class SkippedAs {

    /** No status has it. */
    public static final short NOT_KEPT = 0;

    private SkippedAs() {}

    public static short code(CardStatus status) {
        return (short) status.code();
    }

    /** The status that the card was in; empty where it was closed before, and is not kept any more. */
    public static Optional<CardStatus> status(int code) {
        return code == NOT_KEPT ? Optional.empty() : Optional.of(CardStatus.ofCode(code));
    }
}
