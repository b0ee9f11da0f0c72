package io.cardworkbench.rest;

import java.util.List;

/**
 * What a request gives to one of its parameters: one value or several.
 *
 * @param values none of them empty
 */
public record GivenValues(String name, List<String> values) {

    public GivenValues {
        values = List.copyOf(values);
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw StrictParameters.invalid(name, "has an empty value; leave it out, or say what it is to match");
        }
    }

    /** The single value. */
    public String one() {
        if (values.size() > 1) {
            throw refused("can be given only once");
        }
        return values.getFirst();
    }

    /** Refuses what was given; the rule completes a sentence that begins with the name of the parameter. */
    public ApiProblem refused(String rule) {
        return StrictParameters.invalid(name, rule);
    }
}
