package io.cardworkbench.cards.values;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.criteria.Invisible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** What a member typed: one value a line, whatever is in it. */
    public static ValueList typed(String text) {
        return of(text.lines()
                .map(Invisible::strip)
                .filter(value -> !value.isEmpty())
                .toList());
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

    /** Without what came with a list, but for what was there before. */
    public ValueList without(ValueList list, Set<String> before) {
        var taken = new HashSet<>(list.values);
        return new ValueList(
                values.stream()
                        .filter(value -> before.contains(value) || !taken.contains(value))
                        .toList(),
                Math.max(0, repeats - list.repeats));
    }

    public int size() {
        return values.size();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
