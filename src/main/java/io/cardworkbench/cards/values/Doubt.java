package io.cardworkbench.cards.values;

import io.cardworkbench.Decision;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a value may not be what somebody meant, although it breaks no rule. */
@Decision
public enum Doubt {
    /** Digits were lost: a spreadsheet shows large numbers so. */
    ROUNDED("[+-]?\\d([.,]\\d+)?[eE]\\+?\\d{1,3}"),
    /** A whole number that became a decimal one on its way. */
    DECIMAL("\\d+\\.0+"),
    /** What databases and spreadsheets write for nothing. */
    NOTHING("(?i)null|\\\\N|nil|none|#N/?A!?|#REF!|#VALUE!|#NAME\\?|NaN|undefined|\\(null\\)"),
    /** Quotes and brackets of another tool. */
    DRESSED("[\\[({<`|“‘„'\"].*|.*[\\])}>`|”’“'\"]|=.*|-{3,}.*|\\(?\\d+ rows?\\)?.*");

    private final Pattern pattern;

    Doubt(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    public static Optional<Doubt> of(String value) {
        for (var doubt : values()) {
            if (doubt.pattern.matcher(value).matches()) {
                return Optional.of(doubt);
            }
        }
        return Optional.empty();
    }
}
