package io.cardworkbench.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks for: named values, some of them repeated, from the query or from a flat JSON object with the same names.
 * Strict, because a parameter that is overlooked could widen what a request acts on.
 *
 * @param values without names that have no value
 */
public record Query(Map<String, List<String>> values) {

    /** How many items a page has. */
    public static final String LIMIT = "limit";

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;
    private static final List<String> TRUE = List.of("true", "1");
    private static final List<String> FALSE = List.of("false", "0");

    public Query {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((name, given) -> copy.put(name, List.copyOf(given)));
        values = Collections.unmodifiableMap(copy);
    }

    static Query of(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, given) -> values.put(name, Arrays.asList(given)));
        return new Query(values);
    }

    /** This query and the properties of a body; a name that stands in both is refused, for it would be unclear which counts. */
    public Query plus(Map<String, Object> body) {
        var all = new LinkedHashMap<>(values);
        body.forEach((name, value) -> {
            if (all.putIfAbsent(name, texts(name, value)) != null) {
                throw invalid(name, "stands both in the query and in the body");
            }
        });
        return new Query(all);
    }

    /** Refuses every name but these. */
    public Query only(Collection<String> names, String... others) {
        var known = new LinkedHashSet<>(names);
        known.addAll(List.of(others));
        for (var name : values.keySet()) {
            if (!known.contains(name)) {
                throw ApiProblem.of(
                                ProblemType.UNKNOWN_PARAMETER,
                                name,
                                String.format(
                                        Locale.ROOT,
                                        "'%s' is not a parameter of this request, and nothing has been done",
                                        shortened(name)))
                        .with("known", known);
            }
        }
        return this;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** All values of a name; none if it is not given. Refuses empty ones. */
    public List<String> all(String name) {
        var given = values.getOrDefault(name, List.of());
        if (values.containsKey(name) && (given.isEmpty() || given.stream().anyMatch(String::isBlank))) {
            throw invalid(name, "has an empty value; leave it out, or say what it is to match");
        }
        return given;
    }

    /** The single value of a name. */
    public Optional<String> one(String name) {
        var given = all(name);
        if (given.size() > 1) {
            throw invalid(name, "can be given only once");
        }
        return given.stream().findFirst();
    }

    public boolean flag(String name) {
        return one(name)
                .map(value -> {
                    if (!TRUE.contains(value) && !FALSE.contains(value)) {
                        throw invalid(name, "is either true or false");
                    }
                    return TRUE.contains(value);
                })
                .orElse(false);
    }

    /** A whole number from {@code min} to {@code max}. */
    public Optional<Integer> number(String name, int min, int max) {
        return one(name).map(value -> {
            try {
                var number = Integer.parseInt(value);
                if (number >= min && number <= max) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // answered below, like a number out of bounds
            }
            throw invalid(name, String.format(Locale.ROOT, "is a whole number from %d to %d", min, max));
        });
    }

    /** How many items a page is to have: {@value #DEFAULT_LIMIT}, or what is asked for up to {@value #MAX_LIMIT}. */
    public int limit() {
        return number(LIMIT, 1, MAX_LIMIT).orElse(DEFAULT_LIMIT);
    }

    /** A time in the form of ISO 8601, with its offset from UTC. */
    public Optional<Instant> time(String name) {
        return one(name).map(value -> time(name, value));
    }

    /** Reads a time in the form of ISO 8601, with its offset from UTC. */
    public static Instant time(String name, String value) {
        try {
            var time = OffsetDateTime.parse(value);
            if (time.getYear() >= 2000 && time.getYear() < 3000) {
                return time.toInstant();
            }
        } catch (DateTimeParseException noTime) {
            // answered below
        }
        throw invalid(name, "is a time with its offset, such as 2026-11-01T00:00:00Z");
    }

    /** Refuses a parameter; the rule completes a sentence that begins with its name. */
    public static ApiProblem invalid(String name, String rule) {
        return ApiProblem.of(
                ProblemType.INVALID_PARAMETER, name, String.format(Locale.ROOT, "'%s' %s", shortened(name), rule));
    }

    private static List<String> texts(String name, Object value) {
        if (value instanceof List<?> list) {
            var texts = new ArrayList<String>();
            list.forEach(element -> texts.add(text(name, element)));
            return texts;
        }
        return List.of(text(name, value));
    }

    private static String text(String name, Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw invalid(name, "is a text, a number, true, false, or a list of these");
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }
}
