package io.cardworkbench.kit.moment;

import io.cardworkbench.kit.Region;
import io.cardworkbench.kit.Texts;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a day as people write it: in digits as in their region or with the year first, or with the month in letters. What
 * could be two days is read as in the region or not at all.
 *
 * @see <a href="../../../../../../../docs/decisions/0014-language-is-chosen-and-the-region-is-the-browsers.md">Decision 14</a>
 */
record DayReading(CalendarWords words, Region region) implements Serializable {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})");

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d{2})");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern BETWEEN = Pattern.compile("[\\h.,/-]+");

    private static final int CENTURY = 2000;

    private static final int FIRST_YEAR = 1900;

    static DayReading of(Texts texts) {
        var languages = List.of(texts.locale(), texts.region().locale(), Locale.ENGLISH, Locale.GERMAN);
        return new DayReading(new CalendarWords(languages), texts.region());
    }

    Optional<LocalDate> read(String typed) {
        var text = typed.strip().replaceAll("(?<=[-./])\\h+|\\.$", "");
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(number(yearFirst.group(1)), number(yearFirst.group(3)), number(yearFirst.group(4)));
        }
        var yearLast = YEAR_LAST.matcher(text);
        return yearLast.matches()
                ? asInRegion(yearLast.group(1), yearLast.group(2), yearLast.group(3), yearLast.group(4))
                : inLetters(text);
    }

    /** With dots nobody writes the month first: where others do, nobody can tell what is meant. */
    private Optional<LocalDate> asInRegion(String first, String between, String second, String year) {
        var wholeYear = year.length() == 2 ? CENTURY + number(year) : number(year);
        return switch (region.order()) {
            case DAY_FIRST -> day(wholeYear, number(second), number(first));
            case MONTH_FIRST -> between.equals(".") ? Optional.empty() : day(wholeYear, number(first), number(second));
            case YEAR_FIRST -> Optional.empty();
        };
    }

    private Optional<LocalDate> inLetters(String text) {
        var parts = new ArrayList<>(Arrays.asList(BETWEEN.split(text)));
        parts.removeIf(String::isEmpty);
        var weekdays = parts.size() == 4 ? words.weekdays(parts.removeFirst()) : List.of(DayOfWeek.values());
        if (parts.size() != 3) {
            return Optional.empty();
        }
        var dayFirst = DAY.matcher(parts.getFirst()).matches();
        return inLetters(parts.get(dayFirst ? 0 : 1), parts.get(dayFirst ? 1 : 0), parts.getLast())
                .filter(day -> weekdays.contains(day.getDayOfWeek()));
    }

    private Optional<LocalDate> inLetters(String dayOfMonth, String month, String year) {
        var day = DAY.matcher(dayOfMonth);
        var months = words.months(month);
        return day.matches() && months.size() == 1 && YEAR.matcher(year).matches()
                ? day(number(year), months.getFirst().getValue(), number(day.group(1)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        return Optional.of(month)
                .filter(number -> year >= FIRST_YEAR && number >= 1 && number <= 12)
                .map(number -> YearMonth.of(year, number))
                .filter(whole -> whole.isValidDay(dayOfMonth))
                .map(whole -> whole.atDay(dayOfMonth));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
