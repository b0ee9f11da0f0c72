package io.cardworkbench.cards.values;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.Invisible;
import io.cardworkbench.csv.Csv.Cell;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes off what other tools put around a value. */
final class Dress {

    private static final Map<Character, Character> PAIRS =
            Map.of('\'', '\'', '`', '`', '“', '”', '‘', '’', '„', '“', '«', '»');

    /** How spreadsheets are told that digits are a text. */
    private static final Pattern FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    private static final Pattern TEXT_MARK = Pattern.compile("'([0-9=+@-][^']*)");

    private static final Pattern DECIMAL = Pattern.compile("(\\d+)\\.00?");

    private static final Pattern SEPARATORS = Pattern.compile("[,;\t\r\n\"]");

    private Dress() {}

    /** The values of cells, undressed where nobody can have meant the dress. A cell in quotes is meant as it is. */
    static List<String> off(List<Cell> cells, CardAttribute attribute) {
        var bare = cells.stream().map(cell -> off(cell, attribute)).toList();
        var pair = cells.stream().allMatch(cell -> !cell.quoted() && isInPair(Invisible.strip(cell.text())));
        return pair
                ? bare.stream()
                        .map(value -> Invisible.strip(value.substring(1, value.length() - 1)))
                        .toList()
                : bare;
    }

    /** Whether a value has to stand in quotes, lest it be read as another or as several. */
    static boolean isMistakable(String value, CardAttribute attribute) {
        return SEPARATORS.matcher(value).find()
                || value.startsWith("#")
                || value.startsWith("sep=")
                || isInPair(value)
                || Doubt.of(value).isPresent()
                || Invisible.isInside(value)
                || DrawnTable.isRule(value)
                || !off(new Cell(value, false), attribute).equals(value);
    }

    private static String off(Cell cell, CardAttribute attribute) {
        var value = Invisible.strip(cell.text());
        if (cell.quoted()) {
            return value;
        }
        var formula = FORMULA.matcher(value);
        if (formula.matches()) {
            return Invisible.strip(formula.group(1));
        }
        var mark = TEXT_MARK.matcher(value);
        if (mark.matches()) {
            return mark.group(1);
        }
        var decimal = DECIMAL.matcher(value);
        return attribute.isNumber() && decimal.matches() ? decimal.group(1) : value;
    }

    private static boolean isInPair(String value) {
        var end = value.length() > 2 ? PAIRS.get(value.charAt(0)) : null;
        return end != null && end == value.charAt(value.length() - 1);
    }
}
