package io.cardworkbench.access;

import java.util.Locale;

/** What marks an environment wherever something can be done in it, so that nobody takes one for another. */
public enum EnvironmentColor {
    GRAY("gray"),
    GREEN("green"),
    BLUE("blue"),
    ORANGE("orange"),
    RED("red");

    private final String key;

    EnvironmentColor(String key) {
        this.key = key;
    }

    /** Its name in the database, in the audit log and in styles. */
    public String key() {
        return key;
    }

    /** Where nobody has chosen yet: what sounds as if real customers were in it is red. */
    static EnvironmentColor fitting(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("prod") ? RED : GRAY;
    }

    static EnvironmentColor ofKey(String key) {
        for (var color : values()) {
            if (color.key.equals(key)) {
                return color;
            }
        }
        throw new IllegalArgumentException("No color of environments is called " + key);
    }
}
