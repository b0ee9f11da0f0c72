package io.cardworkbench.cards.retention;

import io.cardworkbench.cards.numbers.DayNumbers;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationUnit;

/**
 * How long cards are kept.
 *
 * @param kept how long after it was closed each card is kept at least; null for ever
 */
@ConfigurationProperties("workbench.cards")
public record RetentionSettings(
        @DurationUnit(ChronoUnit.DAYS) @Nullable Duration kept) {

    public RetentionSettings {
        if (kept != null && kept.compareTo(DayNumbers.COUNTED_AGAIN) < 0) {
            throw new IllegalArgumentException("workbench.cards.kept is to be "
                    + DayNumbers.COUNTED_AGAIN.toDays()
                    + " days at least, for which cards are counted anew each night");
        }
    }

    /** How many whole days; empty where cards are kept for ever. */
    public OptionalLong days() {
        return kept == null ? OptionalLong.empty() : OptionalLong.of(kept.toDays());
    }
}
