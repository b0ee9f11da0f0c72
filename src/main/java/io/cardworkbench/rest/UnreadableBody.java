package io.cardworkbench.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** Says where a body can't be read, and nothing of the classes behind it. */
final class UnreadableBody {

    /** How the reader begins to say that a name stands twice; it has no kind of its own for that. */
    private static final String DUPLICATE = "Duplicate";

    private UnreadableBody() {}

    static ApiProblem problem(JacksonException cause) {
        if (cause instanceof StreamConstraintsException) {
            return new ApiProblem(
                    ProblemType.INVALID_BODY,
                    String.format(
                            Locale.ROOT,
                            "The body has more than %d levels, or a name, number or text that is too long",
                            StreamReadConstraints.DEFAULT_MAX_DEPTH));
        }
        var twice = standsTwice(cause);
        if (twice != null) {
            return ApiProblem.of(
                    ProblemType.INVALID_BODY,
                    twice,
                    String.format(
                            Locale.ROOT,
                            "'%s' stands twice, and neither can be the one that is meant",
                            ApiProblem.shortened(twice)));
        }
        var field = field(cause instanceof DatabindException databind ? databind.getPath() : List.of());
        return field.isEmpty() ? noObject(cause) : wrong(field);
    }

    private static ApiProblem wrong(String field) {
        return ApiProblem.of(
                ProblemType.INVALID_BODY,
                field,
                String.format(
                        Locale.ROOT, "'%s' is unknown, or has a value of the wrong kind", ApiProblem.shortened(field)));
    }

    private static ApiProblem noObject(JacksonException cause) {
        var where = cause.getLocation();
        return new ApiProblem(
                ProblemType.INVALID_BODY,
                where == null
                        ? "The body can't be read"
                        : String.format(
                                Locale.ROOT,
                                "The body is no JSON object in UTF-8; see line %d, column %d",
                                where.getLineNr(),
                                where.getColumnNr()));
    }

    private static @Nullable String standsTwice(JacksonException cause) {
        return cause instanceof StreamReadException
                        && cause.getOriginalMessage().startsWith(DUPLICATE)
                        && cause.processor() instanceof JsonParser parser
                ? parser.currentName()
                : null;
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
