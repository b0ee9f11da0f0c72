package io.cardworkbench.kit.moment;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import io.cardworkbench.kit.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.stream.Stream;

/** Takes a day, typed as in the region of the browser or in any form that can only be meant in one way. */
public final class DayField extends DatePicker {

    /** No other day could be meant, in whatever order. */
    private static final LocalDate EXAMPLE = LocalDate.of(2026, Month.NOVEMBER, 26);

    private static final int DAYS = 7;

    /** The text says which forms are wanted: one in digits, one in letters, and one that the whole world reads. */
    public DayField(Texts texts, String unreadableKey) {
        var pattern = texts.region().dayPattern();
        var reading = DayReading.of(texts);
        var unreadable = texts.of(unreadableKey, inDigits(texts), inLetters(texts), EXAMPLE.toString());
        setI18n(words(texts).setDateFormat(pattern).setBadInputErrorMessage(unreadable));
        // Its parser knows the digits of the region; what it can't read is read here.
        setFallbackParser(typed -> reading.read(typed).map(Result::ok).orElseGet(() -> Result.error(unreadable)));
        setPlaceholder(placeholder(texts, pattern));
        setClearButtonVisible(true);
    }

    /** The forms that are wanted, for those who have typed none yet. */
    public static String forms(Texts texts) {
        return texts.of("kit.day.forms", inDigits(texts), inLetters(texts));
    }

    private static String inDigits(Texts texts) {
        return texts.dayInDigits(EXAMPLE);
    }

    private static String inLetters(Texts texts) {
        return texts.day(EXAMPLE);
    }

    private static String placeholder(Texts texts, String pattern) {
        var letters = texts.of("kit.day.letters");
        return pattern.replaceAll("d", letters.substring(0, 1))
                .replaceAll("M", letters.substring(1, 2))
                .replaceAll("y", letters.substring(2));
    }

    private static DatePickerI18n words(Texts texts) {
        var language = texts.locale();
        var firstDay = WeekFields.of(texts.region().locale()).getFirstDayOfWeek();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(fromSunday()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdaysShort(fromSunday()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList())
                .setFirstDayOfWeek(firstDay.getValue() % DAYS)
                .setToday(texts.of("kit.day.today"))
                .setCancel(texts.of("kit.day.cancel"));
    }

    private static Stream<DayOfWeek> fromSunday() {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(DAYS);
    }
}
