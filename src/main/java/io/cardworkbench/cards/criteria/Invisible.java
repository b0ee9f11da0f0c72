package io.cardworkbench.cards.criteria;

import io.cardworkbench.Decision;
import java.util.HexFormat;

/** Blanks and characters that can't be seen. At the ends of a value nobody means them; inside, they are shown. */
@Decision
public final class Invisible {

    private static final int WIDTH_OF_A_CODE = 4;

    private Invisible() {}

    public static boolean is(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** The value without those at its ends. */
    public static String strip(String value) {
        var start = 0;
        var end = value.length();
        while (start < end && is(value.codePointAt(start))) {
            start += Character.charCount(value.codePointAt(start));
        }
        while (start < end && is(value.codePointBefore(end))) {
            end -= Character.charCount(value.codePointBefore(end));
        }
        return value.substring(start, end);
    }

    /** Whether the value has one inside that looks like nothing, or like a usual blank but is another. */
    public static boolean isInside(String value) {
        return !shown(value).equals(value);
    }

    /** The value with their names in place of those that look like nothing, or like a usual blank. */
    public static String shown(String value) {
        var shown = new StringBuilder();
        for (var i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            var character = value.codePointAt(i);
            if (is(character) && character != ' ' && !joins(value, i)) {
                shown.append('⟨').append(name(character)).append('⟩');
            } else {
                shown.appendCodePoint(character);
            }
        }
        return shown.toString();
    }

    /** The name of the one that a value begins or ends with. */
    public static String atEndOf(String value) {
        var first = value.codePointAt(0);
        return name(is(first) ? first : value.codePointBefore(value.length()));
    }

    /** Emoji of several parts and some scripts need them between letters that are not ASCII. */
    private static boolean joins(String value, int at) {
        var joiner = value.charAt(at) == '\u200C' || value.charAt(at) == '\u200D';
        return joiner
                && at > 0
                && at + 1 < value.length()
                && value.charAt(at - 1) > '\u007F'
                && value.charAt(at + 1) > '\u007F';
    }

    private static String name(int character) {
        var code = HexFormat.of().withUpperCase().toHexDigits(character);
        return "U+" + code.substring(character <= 0xFFFF ? code.length() - WIDTH_OF_A_CODE : code.length() - 5);
    }
}
