package io.cardworkbench.cards;

import io.cardworkbench.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The values of one criterion as a member collects them: typed, pasted, or read from a file.
 *
 * @param values without repeats, in the order given
 * @param repeats how many values were given again
 */
@Decision
public record ValueList(List<String> values, int repeats) {

    public ValueList {
        values = List.copyOf(values);
    }

    public static ValueList empty() {
        return new ValueList(List.of(), 0);
    }

    public static ValueList of(Collection<String> given) {
        var distinct = new LinkedHashSet<>(given);
        return new ValueList(List.copyOf(distinct), given.size() - distinct.size());
    }

    /**
     * The values of a text, one a cell: cells end at a line break, comma, semicolon or tab, and may be quoted as in CSV.
     * Blanks around a cell, empty cells, and a first cell that names the attribute are left out.
     */
    public static ValueList parse(String text, CardAttribute attribute) {
        var cells = new ArrayList<>(Cells.in(text));
        if (!cells.isEmpty() && cells.getFirst().equalsIgnoreCase(attribute.key())) {
            cells.removeFirst();
        }
        return of(cells);
    }

    /**
     * The values of a CSV file, one a row. Of several columns, the one is taken whose header is the attribute's name in the
     * API; {@link CriterionRefused} where there is no such header.
     */
    public static ValueList parseFile(String text, CardAttribute attribute) {
        return of(new Column(text, attribute).values());
    }

    public ValueList plus(ValueList others) {
        var all = new ArrayList<>(values);
        all.addAll(others.values);
        var together = of(all);
        return new ValueList(together.values, together.repeats + repeats + others.repeats);
    }

    public ValueList without(String value) {
        return new ValueList(
                values.stream().filter(other -> !other.equals(value)).toList(), repeats);
    }

    public int size() {
        return values.size();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
