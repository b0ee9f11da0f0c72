package io.cardworkbench.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Words in the language of a reader; numbers, days and times as in the region and the time zone of their browser. */
public record Texts(Locale locale, Region region, ZoneId zone) implements Serializable {

    private static final double THOUSANDTH = 0.001;

    private static final int LISTED = 3;

    public static Texts of(UI ui) {
        return new Texts(ui.getLocale(), Region.of(ui), zoneOf(ui));
    }

    /** The text with this key. */
    public String of(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }

    /** Grouped by thousands. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A share between 0 and 1, never rounded down to nothing nor up to everything. */
    public String percent(double share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        if (share > 0 && share < THOUSANDTH) {
            return of("kit.percent.less", format.format(THOUSANDTH));
        }
        if (share < 1 && share > 1 - THOUSANDTH) {
            return of("kit.percent.more", format.format(1 - THOUSANDTH));
        }
        return format.format(share);
    }

    /** As it is typed in the region. */
    public String dayInDigits(LocalDate day) {
        return DateTimeFormatter.ofPattern(region.dayPattern(), Locale.ROOT).format(day);
    }

    /** With the month in letters, so that it can't be taken for another day. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(of("kit.day.pattern"), locale).format(day);
    }

    /** With the day of the week as well. */
    public String dayInLetters(LocalDate day) {
        return of("kit.day.weekday", weekday(day), day(day));
    }

    /** With the day of the week, the zone and, where an hour comes twice, the offset. */
    public String momentInLetters(Instant instant) {
        var weekday = weekday(LocalDate.ofInstant(instant, zone));
        return of("kit.moment.read", weekday, dateTime(instant), zone.getId());
    }

    /** How far from UTC clocks are at a moment. */
    public String offset(Instant instant) {
        var offset = zone.getRules().getOffset(instant);
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }

    /** Date and time without the zone; with the offset where the hour comes twice. */
    public String dateTime(Instant instant) {
        var time = LocalDateTime.ofInstant(instant, zone);
        var written =
                DateTimeFormatter.ofPattern(of("kit.time.pattern"), locale).format(time);
        return WallTime.of(time, zone) instanceof WallTime.Twice
                ? of("kit.time.offset", written, offset(instant))
                : written;
    }

    /** Date and time with the zone. */
    public String dateTimeInZone(Instant instant) {
        return of("kit.time.zoned", dateTime(instant), zone.getId());
    }

    /** How long ago something was; the date when that is more than a week. */
    public String ago(Instant instant, Instant now) {
        var since = Duration.between(instant, now);
        if (since.compareTo(Duration.ofMinutes(1)) < 0) {
            return of("kit.time.now");
        }
        if (since.compareTo(Duration.ofHours(1)) < 0) {
            return of("kit.time.minutes", since.toMinutes());
        }
        if (since.compareTo(Duration.ofDays(1)) < 0) {
            return of("kit.time.hours", since.toHours());
        }
        return since.compareTo(Duration.ofDays(7)) < 0 ? of("kit.time.days", since.toDays()) : dateTime(instant);
    }

    /** How long ago something was, or how far ahead it is; the date when that is more than a week. */
    public String relative(Instant instant, Instant now) {
        var until = Duration.between(now, instant);
        if (until.compareTo(Duration.ofMinutes(1)) < 0) {
            return ago(instant, now);
        }
        return until.compareTo(Duration.ofDays(7)) < 0 ? ahead(instant, now) : dateTime(instant);
    }

    /** How far ahead something is. */
    public String ahead(Instant instant, Instant now) {
        var until = Duration.between(now, instant);
        if (until.compareTo(Duration.ofHours(1)) < 0) {
            return of(
                    "kit.time.ahead.minutes", Math.max(1, until.plusSeconds(30).toMinutes()));
        }
        return until.compareTo(Duration.ofDays(2)) < 0
                ? of("kit.time.ahead.hours", until.plusMinutes(30).toHours())
                : of("kit.time.ahead.days", until.plusHours(12).toDays());
    }

    public String duration(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return of("kit.duration.moment");
        }
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return of("kit.duration.seconds", duration.toSeconds());
        }
        return duration.compareTo(Duration.ofHours(1)) < 0
                ? of("kit.duration.minutes", duration.toMinutes(), duration.toSecondsPart())
                : of("kit.duration.hours", duration.toHours(), duration.toMinutesPart());
    }

    /** One of a few values in quotes: “a”, “b” or “c”. */
    public String anyOf(List<String> values) {
        var quoted = values.stream().map(value -> of("kit.quoted", value)).toList();
        return quoted.size() == 1
                ? quoted.getFirst()
                : of("kit.or", String.join(", ", quoted.subList(0, quoted.size() - 1)), quoted.getLast());
    }

    /** Whether so many values are few enough to be named one by one. */
    public static boolean canBeListed(int values) {
        return values <= LISTED;
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    private static ZoneId zoneOf(UI ui) {
        var id = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        return id != null && ZoneId.getAvailableZoneIds().contains(id) ? ZoneId.of(id) : ZoneOffset.UTC;
    }
}
