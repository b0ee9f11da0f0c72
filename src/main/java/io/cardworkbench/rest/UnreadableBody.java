package io.cardworkbench.rest;

import java.util.List;
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
                    "'%s' is unknown, or has a value of the wrong kind".formatted(field));
        }
        var where = cause.getLocation();
        return new ApiProblem(
                ProblemType.INVALID_BODY,
                "The body is no JSON object; see line %d, column %d".formatted(where.getLineNr(), where.getColumnNr()));
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
