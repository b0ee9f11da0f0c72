package io.cardworkbench.rest.describe;

import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.RequestId;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a problem looks like, for the description of the API. */
final class DescribedProblem {

    private DescribedProblem() {}

    static Schema<?> schema() {
        var problem = new ObjectSchema();
        problem.description("What is wrong with a request, as RFC 9457 describes it");
        problem.addProperty("type", text("Stable name of the kind of problem, and there may be more: " + types()));
        problem.addProperty("title", text("The kind of problem in words"));
        problem.addProperty("status", new IntegerSchema().description("The HTTP status"));
        problem.addProperty("detail", text("What is wrong, and what to do"));
        problem.addProperty("instance", text("The path that was asked for"));
        problem.addProperty(RequestId.KEY, text("What the request is called in the log, as in " + RequestId.HEADER));
        problem.addProperty("field", text("The parameter, header or part of the body that is wrong"));
        problem.addProperty("value", text("The beginning of the value that is wrong"));
        problem.addProperty(
                "known", new ArraySchema().items(new StringSchema()).description("The parameters that there are"));
        problem.addProperty("expected", new IntegerSchema().description("How many cards were expected"));
        problem.addProperty("matched", new IntegerSchema().description("How many cards match"));
        problem.addProperty("more", new BooleanSchema().description("Whether more match than a series of jobs takes"));
        problem.addProperty("state", text("The state that the job is in"));
        problem.addProperty("incident", text("What the log of the server calls a failure of it"));
        problem.required(List.of("title", "status", RequestId.KEY));
        return problem;
    }

    private static String types() {
        return Arrays.stream(ProblemType.values())
                .map(type -> type.uri().toString())
                .collect(Collectors.joining(", "));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
