package io.cardworkbench.rest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks for: named values, some of them repeated, from the query or from a flat JSON object with the same names.
 * Strict, because a parameter that is overlooked could widen what a request acts on.
 *
 * @see <a href="../../../../../../docs/decisions/0013-what-the-api-takes-from-libraries.md">Decision 13</a>
 */
public final class StrictParameters {

    private final Collection<ApiParameter<?>> taken;
    private final Map<String, List<String>> given;

    /** Refuses every name but those of the parameters that the request takes. */
    private StrictParameters(Collection<ApiParameter<?>> taken, Map<String, List<String>> given) {
        this.taken = taken;
        this.given = given;
        given.keySet().forEach(this::refuseUnlessTaken);
    }

    static StrictParameters of(Collection<ApiParameter<?>> taken, Map<String, String[]> query) {
        var given = new LinkedHashMap<String, List<String>>();
        query.forEach((name, values) -> given.put(name, Arrays.asList(values)));
        return new StrictParameters(taken, given);
    }

    /** These and the properties of a body; a name that stands in both is refused, for it would be unclear which counts. */
    public StrictParameters plus(Map<String, Object> body) {
        var all = new LinkedHashMap<>(given);
        body.forEach((name, value) -> {
            refuseUnlessTaken(name);
            if (all.putIfAbsent(name, texts(name, value)) != null) {
                throw invalid(name, "stands both in the query and in the body");
            }
        });
        return new StrictParameters(taken, all);
    }

    /** What a parameter says, if the request has it. */
    public <T> Optional<T> get(ApiParameter<T> parameter) {
        if (!taken.contains(parameter)) {
            throw new IllegalArgumentException("The request does not take " + parameter.name());
        }
        return Optional.ofNullable(given.get(parameter.name()))
                .map(values -> parameter.reader().apply(new GivenValues(parameter.name(), values)));
    }

    /** What a parameter says that the request can't do without. */
    public <T> T require(ApiParameter<T> parameter) {
        return get(parameter).orElseThrow(() -> invalid(parameter.name(), "is missing"));
    }

    /** Whether a parameter says yes. */
    public boolean flag(ApiParameter<Boolean> parameter) {
        return get(parameter).orElse(false);
    }

    /** Refuses a parameter; the rule completes a sentence that begins with its name. */
    public static ApiProblem invalid(String name, String rule) {
        return ApiProblem.of(
                ProblemType.INVALID_PARAMETER,
                name,
                String.format(Locale.ROOT, "'%s' %s", ApiProblem.shortened(name), rule));
    }

    private void refuseUnlessTaken(String name) {
        var known = taken.stream().map(ApiParameter::name).toList();
        if (!known.contains(name)) {
            throw ApiProblem.of(
                            ProblemType.UNKNOWN_PARAMETER,
                            name,
                            String.format(
                                    Locale.ROOT,
                                    "'%s' is not a parameter of this request, and nothing has been done%s",
                                    ApiProblem.shortened(name),
                                    name.contains("[") ? "; for several values, repeat the name without brackets" : ""))
                    .with("known", known);
        }
    }

    private List<String> texts(String name, Object value) {
        if (value instanceof List<?> list) {
            var texts = new ArrayList<String>();
            list.forEach(element -> texts.add(text(name, element)));
            return texts;
        }
        return List.of(text(name, value));
    }

    private String text(String name, Object value) {
        var isFlag = taken.stream().anyMatch(parameter -> parameter.name().equals(name) && parameter.isFlag());
        if (value instanceof String || isWhole(value) || (isFlag && value instanceof Boolean)) {
            return value.toString();
        }
        throw invalid(name, isFlag ? "is either true or false" : "is a text, a whole number, or a list of these");
    }

    /** Of any other number nobody knows which text is meant: 1.50 may have become 1.5. */
    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof BigInteger;
    }
}
