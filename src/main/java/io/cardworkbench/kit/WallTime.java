package io.cardworkbench.kit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * What the hands of a clock say is one moment; but on the nights when clocks are changed it can be none, or two.
 *
 * @see <a href="../../../../../../docs/decisions/0014-language-is-chosen-and-the-region-is-the-browsers.md">Decision 14</a>
 */
public sealed interface WallTime extends Serializable {

    record Once(Instant instant) implements WallTime {}

    /** The clocks go from one time straight to the other. */
    record Never(LocalTime from, LocalTime to) implements WallTime {}

    record Twice(Instant first, Instant second) implements WallTime {}

    static WallTime of(LocalDateTime time, ZoneId zone) {
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(time);
        return switch (offsets.size()) {
            case 0 -> never(rules.getTransition(time));
            case 1 -> new Once(time.toInstant(offsets.getFirst()));
            default -> new Twice(time.toInstant(offsets.getFirst()), time.toInstant(offsets.getLast()));
        };
    }

    private static Never never(ZoneOffsetTransition gap) {
        return new Never(
                gap.getDateTimeBefore().toLocalTime(), gap.getDateTimeAfter().toLocalTime());
    }
}
