package io.cardworkbench.kit.moment;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time of day as people write it, with 24 hours or with am and pm. */
final class TimeReading {

    private static final Pattern TIME = Pattern.compile(
            "(?<hour>\\d{1,2})(?:[:.h]?(?<minute>\\d{2})(?::(?<second>\\d{2}))?)?\\h*(?<half>[ap]\\.?m\\.?)?(?:uhr|h)?");

    private static final int NOON = 12;

    private TimeReading() {}

    static Optional<LocalTime> read(String typed) {
        var time = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        var half = Optional.ofNullable(time.group("half"));
        var hour = number(time.group("hour"));
        if (half.isEmpty()) {
            return time(hour, number(time.group("minute")), number(time.group("second")));
        }
        return hour < 1 || hour > NOON
                ? Optional.empty()
                : time(
                        hour % NOON + (half.get().startsWith("p") ? NOON : 0),
                        number(time.group("minute")),
                        number(time.group("second")));
    }

    private static Optional<LocalTime> time(int hour, int minute, int second) {
        return hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
