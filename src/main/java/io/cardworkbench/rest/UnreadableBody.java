package io.cardworkbench.rest;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Says where a body can't be read, and nothing of the classes behind it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ApiProblem problem(JacksonException cause) {
        var field = field(cause instanceof DatabindException databind ? databind.getPath() : List.of());
        if (!field.isEmpty()) {
            return ApiProblem.of(
                    ProblemType.INVALID_BODY,
                    field,
                    String.format(Locale.ROOT, "'%s' is unknown, or has a value of the wrong kind", field));
        }
        var where = cause.getLocation();
        return new ApiProblem(
                ProblemType.INVALID_BODY,
                String.format(
                        Locale.ROOT,
                        "The body is no JSON object; see line %d, column %d",
                        where.getLineNr(),
                        where.getColumnNr()));
    }

    private static String field(List<JacksonException.Reference> path) {
        var field = new StringBuilder();
        for (var step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.toString();
    }
}
