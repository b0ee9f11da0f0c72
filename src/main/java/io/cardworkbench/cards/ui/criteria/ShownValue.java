package io.cardworkbench.cards.ui.criteria;

import io.cardworkbench.cards.criteria.Invisible;

/** Makes any value that a member may have given fit to be shown: short, and with names for characters that can’t be seen. */
public final class ShownValue {

    private static final int LENGTH = 40;

    private ShownValue() {}

    public static String of(String value) {
        return of(value, LENGTH);
    }

    /** The same where there is room for more characters. */
    public static String of(String value, int length) {
        var visible = Invisible.shown(value.replaceAll("\\p{Cntrl}", "\ufffd"));
        return visible.codePointCount(0, visible.length()) <= length
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, length - 1)) + "…";
    }
}
