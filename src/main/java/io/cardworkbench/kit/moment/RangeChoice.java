package io.cardworkbench.kit.moment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** The ways to say when: days that a name says, any one day, or two moments. */
enum RangeChoice {
    TODAY,
    YESTERDAY,
    LAST_7_DAYS,
    LAST_30_DAYS,
    ON_A_DAY,
    BETWEEN;

    /** What is meant by a name, if it is one; today is the last of the last days. */
    Optional<MomentRange> on(LocalDate today, ZoneId zone) {
        return switch (this) {
            case TODAY -> Optional.of(MomentRange.ofDays(today, today, zone));
            case YESTERDAY -> Optional.of(MomentRange.ofDays(today.minusDays(1), today.minusDays(1), zone));
            case LAST_7_DAYS -> Optional.of(MomentRange.ofDays(today.minusDays(6), today, zone));
            case LAST_30_DAYS -> Optional.of(MomentRange.ofDays(today.minusDays(29), today, zone));
            case ON_A_DAY, BETWEEN -> Optional.empty();
        };
    }

    /** How to say today what is meant. */
    static RangeChoice of(MomentRange range, LocalDate today, ZoneId zone) {
        return Arrays.stream(values())
                .filter(choice -> choice.on(today, zone).filter(range::equals).isPresent())
                .findFirst()
                .orElse(range.day(zone).isPresent() ? ON_A_DAY : BETWEEN);
    }
}
