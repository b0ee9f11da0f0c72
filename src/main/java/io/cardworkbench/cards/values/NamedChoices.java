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
 * @param questions what may be meant by each text that can be read in several ways: one of several, or several together
 * @param unknown the texts that name nothing
 */
public record NamedChoices<T>(Set<T> meant, Map<String, List<List<T>>> questions, List<String> unknown) {

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
                .map(Invisible::strip)
                .filter(line -> !bare(line).isEmpty())
                .toList();
        for (var line : lines) {
            var heading = line.equals(lines.getFirst()) && lines.size() > 1 && attribute.isNamedBy(bare(line));
            if (!found.take(line, all, names) && !heading) {
                unknown.add(bare(line));
            }
        }
        return new NamedChoices<>(found.meant, found.questions, new ArrayList<>(new LinkedHashSet<>(unknown)));
    }

    /** A whole line may be a name, or else all of its parts have to be; nobody can tell which is meant where both are. */
    private boolean take(String line, Collection<T> all, Function<T, List<String>> names) {
        var whole = candidates(bare(line), all, names);
        var parts = new LinkedHashMap<String, List<T>>();
        parts(line).forEach(part -> parts.put(part, candidates(part, all, names)));
        var severally = !parts.isEmpty() && parts.values().stream().noneMatch(List::isEmpty);
        if (whole.isEmpty()) {
            if (severally) {
                parts.forEach(this::add);
            }
            return severally;
        }
        if (severally) {
            questions.put(bare(line), wholeOrParts(whole, parts.values()));
        } else {
            add(bare(line), whole);
        }
        return true;
    }

    private static List<String> parts(String line) {
        return isQuoted(line)
                ? List.of()
                : Arrays.stream(line.split("[,;\t]"))
                        .map(NamedChoices::bare)
                        .filter(part -> !part.isEmpty() && !part.equals(line))
                        .toList();
    }

    private void add(String text, List<T> named) {
        if (named.size() == 1) {
            meant.add(named.getFirst());
        } else {
            questions.put(text, named.stream().map(List::of).toList());
        }
    }

    private static <T> List<List<T>> wholeOrParts(List<T> whole, Collection<List<T>> parts) {
        var readings = new ArrayList<List<T>>();
        whole.forEach(one -> readings.add(List.of(one)));
        if (parts.stream().allMatch(named -> named.size() == 1)) {
            readings.add(parts.stream().map(List::getFirst).distinct().toList());
        }
        return readings;
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
        return isQuoted(stripped) ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"") : stripped;
    }

    private static boolean isQuoted(String stripped) {
        return stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    }
}
