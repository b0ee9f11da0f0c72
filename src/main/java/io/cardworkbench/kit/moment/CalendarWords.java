package io.cardworkbench.kit.moment;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The names of months and weekdays in the languages that they may be typed in, whole or begun. */
record CalendarWords(List<Locale> languages) implements Serializable {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

    private static final int SHORTEST = 3;

    CalendarWords {
        languages = List.copyOf(languages);
    }

    /** Several when the word is the beginning of several. */
    List<Month> months(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> isNamedBy(word, month::getDisplayName))
                .toList();
    }

    List<DayOfWeek> weekdays(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> isNamedBy(word, day::getDisplayName))
                .toList();
    }

    private boolean isNamedBy(String word, BiFunction<TextStyle, Locale, String> name) {
        return languages.stream()
                .flatMap(language -> STYLES.stream().map(style -> name.apply(style, language)))
                .anyMatch(whole -> begins(bare(whole), bare(word)));
    }

    private static boolean begins(String whole, String word) {
        return whole.equals(word) || (word.length() >= SHORTEST && whole.startsWith(word));
    }

    private static String bare(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
