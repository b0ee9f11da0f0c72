package io.cardworkbench.sql;

import java.time.Duration;
import java.time.Instant;

/**
 * By how much the database's clock is ahead of this machine's.
 *
 * @param uncertainty half of what asking took: the answer was given at some moment in between
 */
record ClockDifference(Duration ahead, Duration uncertainty) {

    static final ClockDifference NONE = new ClockDifference(Duration.ZERO, Duration.ZERO);

    /** More than this is not the drift of a machine that asks a time server. */
    private static final Duration TOLERATED = Duration.ofSeconds(2);

    /** What was measured when the database said {@code there}, asked and answered at two moments here. */
    static ClockDifference measured(Instant asked, Instant there, Instant answered) {
        var half = Duration.between(asked, answered).dividedBy(2).abs();
        return new ClockDifference(Duration.between(asked.plus(half), there), half);
    }

    boolean isTolerated() {
        return ahead.abs().compareTo(TOLERATED) <= 0;
    }

    /** This one still, unless the newer contradicts it: time should not jump to and fro with each measurement. */
    ClockDifference correctedBy(ClockDifference newer) {
        var change = newer.ahead.minus(ahead).abs();
        return change.compareTo(newer.uncertainty.plus(uncertainty)) > 0 ? newer : this;
    }

    ClockDifference orMoreCertain(ClockDifference other) {
        return other.uncertainty.compareTo(uncertainty) < 0 ? other : this;
    }
}
