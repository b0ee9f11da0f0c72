package io.cardworkbench.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a day is written in digits where a browser stands, whatever the language of the texts.
 *
 * @see <a href="../../../../../../docs/decisions/0014-language-is-chosen-and-the-region-is-the-browsers.md">Decision 14</a>
 */
public record Region(Locale locale) implements Serializable {

    private static final Pattern IN_DIGITS =
            Pattern.compile("(?<first>[dMy]+)(?<between>[./-])[dMy]+\\k<between>[dMy]+");

    /** What everyone can read; of regions that write a day in another calendar or with words. */
    private static final String ISO = "yyyy-MM-dd";

    /** What stands first where a day is written in digits. */
    public enum DayOrder {
        DAY_FIRST,
        MONTH_FIRST,
        YEAR_FIRST
    }

    public static Region of(UI ui) {
        var region = ComponentUtil.getData(ui, Region.class);
        return region == null ? new Region(ui.getLocale()) : region;
    }

    /** Says where the browser of a page stands. */
    public static void set(UI ui, Locale locale) {
        ComponentUtil.setData(ui, Region.class, new Region(locale));
    }

    /** In which order day, month and year are written. */
    public DayOrder order() {
        return switch (dayPattern().charAt(0)) {
            case 'd' -> DayOrder.DAY_FIRST;
            case 'M' -> DayOrder.MONTH_FIRST;
            default -> DayOrder.YEAR_FIRST;
        };
    }

    /** With all digits of the year: dd.MM.yyyy, M/d/yyyy and the like. */
    public String dayPattern() {
        var written = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("[^dMy./-]", "")
                .replaceAll("\\.$", "");
        return IN_DIGITS.matcher(written).matches() ? written.replaceAll("y+", "yyyy") : ISO;
    }
}
