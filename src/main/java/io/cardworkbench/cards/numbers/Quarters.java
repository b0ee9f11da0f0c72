package io.cardworkbench.cards.numbers;

import io.cardworkbench.Decision;
import java.time.Duration;
import java.time.Instant;

/** Quarters of an hour, numbered from the beginning of 1970 on: in every time zone of today, days begin with one. */
@Decision
final class Quarters {

    /** A transaction commits some time after it looked at the clock. */
    private static final int MAY_COME_LATER = 1;

    private static final long SECONDS = Duration.ofMinutes(15).toSeconds();

    private Quarters() {}

    static int of(Instant moment) {
        return Math.toIntExact(Math.floorDiv(moment.getEpochSecond(), SECONDS));
    }

    static Instant start(int quarter) {
        return Instant.ofEpochSecond(quarter * SECONDS);
    }

    static int oldest(Instant now) {
        return of(now.minus(DayNumbers.COUNTED_AGAIN));
    }

    /**
     * The first that is counted again.
     *
     * @param newest the newest that has been counted; negative if there is none
     */
    static int countedFrom(int newest, Instant now) {
        return Math.max(oldest(now), Math.min(newest, of(now)) - MAY_COME_LATER);
    }
}
