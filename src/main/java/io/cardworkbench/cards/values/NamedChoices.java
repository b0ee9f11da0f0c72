package io.cardworkbench.cards.values;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.Invisible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the lines of a list choose among things that have names, each in one or several forms.
 *
 * @param meant what is named by one of its names alone
 * @param questions what is named by each text that is a name of several
 * @param unknown the texts that name nothing
 */
public record NamedChoices<T>(Set<T> meant, Map<String, List<T>> questions, List<String> unknown) {

    public NamedChoices {
        meant = new LinkedHashSet<>(meant);
        questions = new LinkedHashMap<>(questions);
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads a text.
     *
     * @param names of one of them, in the forms in which it may be given
     */
    public static <T> NamedChoices<T> of(
            String text, CardAttribute attribute, Collection<T> all, Function<T, List<String>> names) {
        var found = new NamedChoices<T>(Set.of(), Map.of(), List.of());
        var unknown = new ArrayList<String>();
        var lines = text.lines()
                .map(NamedChoices::bare)
                .filter(line -> !line.isEmpty())
                .toList();
        for (var line : lines) {
            var heading = line.equals(lines.getFirst()) && lines.size() > 1 && attribute.isNamedBy(line);
            if (!found.take(line, all, names) && !heading) {
                unknown.add(line);
            }
        }
        return new NamedChoices<>(found.meant, found.questions, new ArrayList<>(new LinkedHashSet<>(unknown)));
    }

    /** A whole line may be a name; else all of its parts have to be. */
    private boolean take(String line, Collection<T> all, Function<T, List<String>> names) {
        if (!candidates(line, all, names).isEmpty()) {
            add(line, candidates(line, all, names));
            return true;
        }
        var parts = Arrays.stream(line.split("[,;\t]"))
                .map(NamedChoices::bare)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.stream().anyMatch(part -> candidates(part, all, names).isEmpty())) {
            return false;
        }
        parts.forEach(part -> add(part, candidates(part, all, names)));
        return !parts.isEmpty();
    }

    private void add(String text, List<T> named) {
        if (named.size() == 1) {
            meant.add(named.getFirst());
        } else {
            questions.put(text, named);
        }
    }

    /** In any case, where none has just this name. */
    private static <T> List<T> candidates(String text, Collection<T> all, Function<T, List<String>> names) {
        var exactly =
                all.stream().filter(one -> names.apply(one).contains(text)).toList();
        return exactly.isEmpty()
                ? all.stream()
                        .filter(one -> names.apply(one).stream().anyMatch(text::equalsIgnoreCase))
                        .toList()
                : exactly;
    }

    private static String bare(String text) {
        var stripped = Invisible.strip(text);
        return stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")
                ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"")
                : stripped;
    }
}
