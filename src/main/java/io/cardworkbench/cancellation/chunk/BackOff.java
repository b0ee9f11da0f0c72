package io.cardworkbench.cancellation.chunk;

import io.cardworkbench.Decision;
import java.time.Duration;

/** Decides when a chunk of which others hold a card is tried again, and when no longer as a whole. */
@Decision
final class BackOff {

    /** With all delays before it, a good minute after the first attempt. */
    private static final int LAST = 6;

    private BackOff() {}

    /** 1, 2, 4, … seconds; no more where the last attempt fails as well, since the whole table is held and not a card. */
    static Duration delay(int passedOver) {
        return Duration.ofSeconds(1L << Math.min(passedOver, LAST - 1));
    }

    static boolean isLastAttempt(int passedOver) {
        return passedOver >= LAST;
    }
}
