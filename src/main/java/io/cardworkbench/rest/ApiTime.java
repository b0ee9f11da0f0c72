package io.cardworkbench.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as the API writes them: ISO 8601, in UTC, with milliseconds. */
public final class ApiTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private ApiTime() {}

    public static String of(Instant time) {
        return FORM.format(time);
    }

    /** Null stays null. */
    public static @Nullable String orNull(@Nullable Instant time) {
        return time == null ? null : of(time);
    }
}
