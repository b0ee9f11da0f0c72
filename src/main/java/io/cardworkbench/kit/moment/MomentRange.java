package io.cardworkbench.kit.moment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time between two moments, of which either may be open.
 *
 * @param before is not part of it any more
 */
public record MomentRange(@Nullable Instant from, @Nullable Instant before) implements Serializable {

    static final MomentRange OPEN = new MomentRange(null, null);

    /** From the beginning of the first day to the end of the last. */
    static MomentRange ofDays(LocalDate first, LocalDate last, ZoneId zone) {
        return new MomentRange(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public boolean isOpen() {
        return from == null && before == null;
    }

    /** The day that it is, where it is one from beginning to end. */
    Optional<LocalDate> day(ZoneId zone) {
        return Optional.ofNullable(from)
                .map(moment -> LocalDate.ofInstant(moment, zone))
                .filter(day -> ofDays(day, day, zone).equals(this));
    }
}
