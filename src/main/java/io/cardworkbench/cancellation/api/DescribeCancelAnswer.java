package io.cardworkbench.cancellation.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes all answers to a request to cancel, the job, the series of jobs and the review without any, by one schema: generated
 * clients read every answer of an operation by the first, and would lose the job that they have just started.
 */
@Component
class DescribeCancelAnswer implements OpenApiCustomizer {

    private static final Set<String> OPERATIONS = Set.of("cancelCards", "cancelCardsByBody", "cancelEvent");
    private static final String EITHER = "CancelJson";
    private static final String ANSWER = "CancelAnswer";
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void customise(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        var job = schemas.get(JobJson.class.getSimpleName());
        var review = schemas.get(ReviewJson.class.getSimpleName());
        var series = schemas.get(SeriesJson.class.getSimpleName());
        if (job != null && review != null && series != null) {
            schemas.put(EITHER, either(List.of(review, series, job)));
            schemas.put(ANSWER, framed());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(DescribeCancelAnswer::describe));
        }
    }

    private static Schema<?> framed() {
        var framed = new ObjectSchema();
        framed.description("The answer about what is or would be cancelled");
        framed.addProperty("data", new Schema<>().$ref(REFERENCE + EITHER));
        framed.required(List.of("data"));
        return framed;
    }

    /** Of what several have, the last says what it is. */
    private static Schema<?> either(List<Schema<?>> answers) {
        var either = new ObjectSchema();
        either.description(
                "The job that was started, or with jobs the series; or, without jobId, what a dry run found, or that nothing matches");
        var always = new ArrayList<>(answers.getFirst().getRequired());
        for (var answer : answers) {
            answer.getProperties().forEach(either::addProperty);
            always.retainAll(answer.getRequired());
        }
        either.required(always);
        return either;
    }

    private static void describe(Operation operation) {
        if (OPERATIONS.contains(operation.getOperationId())) {
            for (var status : List.of("200", "202")) {
                var answer = operation.getResponses().get(status);
                if (answer != null && answer.getContent() != null) {
                    answer.getContent()
                            .values()
                            .forEach(content -> content.schema(new Schema<>().$ref(REFERENCE + ANSWER)));
                }
            }
        }
    }
}
