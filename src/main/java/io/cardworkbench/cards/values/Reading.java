package io.cardworkbench.cards.values;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.Invisible;
import io.cardworkbench.csv.Csv.Cell;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * One way to understand a pasted text or a file.
 *
 * @param column which column of a table, from 0
 * @param heading the cell that was taken for the heading of the values; empty where none was
 * @param values as they would be taken, in their order, repeats included
 * @param undressed from how many of them something was taken off
 * @param leftOut how many lines are neither values nor a heading
 * @param doubtful those that may not be what was meant
 */
public record Reading(
        Kind kind, int column, String heading, List<String> values, int undressed, int leftOut, List<String> doubtful) {

    /** What is taken for a value. */
    public enum Kind {
        /** Each line. */
        LINES,
        /** Whatever stands between separators. */
        CELLS,
        /** One cell of each line. */
        COLUMN,
        /** Each line, as a number whose digits are grouped. */
        NUMBERS,
        /** Each line, heading, dress and all. */
        AS_IT_STANDS
    }

    public Reading {
        values = List.copyOf(values);
        doubtful = List.copyOf(doubtful);
    }

    static Reading of(Kind kind, int column, String heading, List<Cell> cells, int leftOut, CardAttribute attribute) {
        var filled = cells.stream()
                .filter(cell -> !Invisible.strip(cell.text()).isEmpty())
                .toList();
        var values =
                kind == Kind.AS_IT_STANDS ? filled.stream().map(Cell::text).toList() : Dress.off(filled, attribute);
        var undressed = 0;
        var doubtful = new LinkedHashSet<String>();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (!value.equals(Invisible.strip(filled.get(i).text()))) {
                undressed++;
            }
            if (!filled.get(i).quoted() && isDoubtful(value)) {
                doubtful.add(value);
            }
        }
        return new Reading(kind, column, heading, values, undressed, leftOut, List.copyOf(doubtful));
    }

    public ValueList list() {
        return ValueList.of(values);
    }

    /** Whether several values have become one, since digits were lost: which ones they were can't be told any more. */
    public boolean lostDigits() {
        return doubtful.stream()
                .filter(value -> Doubt.of(value).filter(Doubt.ROUNDED::equals).isPresent())
                .anyMatch(value -> values.indexOf(value) != values.lastIndexOf(value));
    }

    boolean isSilent() {
        return heading.isEmpty() && undressed == 0 && leftOut == 0;
    }

    boolean hasValueFor(CardAttribute attribute) {
        return values.stream().anyMatch(value -> attribute.ruleBrokenBy(value).isEmpty());
    }

    boolean fits(CardAttribute attribute) {
        return values.stream().allMatch(value -> attribute.ruleBrokenBy(value).isEmpty());
    }

    private static boolean isDoubtful(String value) {
        return Doubt.of(value).isPresent() || Invisible.isInside(value);
    }
}
