package io.cardworkbench.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** Times as clients send them: in the form of ISO 8601, with any offset from UTC. */
public final class SentTime {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** The second has the offset that Python writes: {@code +0100}. */
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .appendOffset("+HHMM", "+0000")
                    .toFormatter(Locale.ROOT));

    private SentTime() {}

    /** Refuses what is no such time, or of no year that a card could be about. */
    public static Instant parse(String name, String value) {
        for (var form : FORMS) {
            try {
                return inReach(name, value, OffsetDateTime.parse(value, form));
            } catch (DateTimeParseException otherForm) {
                // tried in the next form, and refused below
            }
        }
        throw refused(
                name,
                value,
                "is a time with its offset from UTC, such as 2026-11-01T00:00:00Z or" + " 2026-11-01T01:00:00+01:00"
                        + (value.contains(" ") ? "; in an address, + is written as %2B" : ""));
    }

    private static Instant inReach(String name, String value, OffsetDateTime time) {
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            throw refused(
                    name, value, String.format(Locale.ROOT, "is a time of the years %d to %d", FIRST_YEAR, LAST_YEAR));
        }
        return time.toInstant();
    }

    private static ApiProblem refused(String name, String value, String rule) {
        var arrived = ApiProblem.shortened(value);
        return StrictParameters.invalid(name, rule + "; what arrived is '" + arrived + "'")
                .with("value", arrived);
    }
}
