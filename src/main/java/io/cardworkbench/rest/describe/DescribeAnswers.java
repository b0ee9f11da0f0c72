package io.cardworkbench.rest.describe;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Adds to the description of each operation the refusals, and the headers of all of its answers. */
@Component
class DescribeAnswers implements OperationCustomizer {

    private static final String NOT_ACCEPTABLE = "406";
    private static final String UNSUPPORTED = "415";
    private static final String EVENTS = org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var answers = operation.getResponses();
        Refusals.of(method).forEach((status, types) -> addProblem(answers, status.toString(), Refusals.inWords(types)));
        addProblem(answers, NOT_ACCEPTABLE, "There is no such form of the answer as Accept names");
        if (Refusals.takesBody(method)) {
            addProblem(answers, UNSUPPORTED, "The body is of another type than JSON, or compressed");
        }
        answers.forEach(DescribeAnswers::addHeaders);
        addTags(answers);
        if (Refusals.takesKey(method)) {
            answers.forEach(DescribeAnswers::addHeadersOfRepeats);
        }
        return operation;
    }

    private static void addHeaders(String status, ApiResponse answer) {
        AnswerHeader.REQUEST_ID.always(answer);
        AnswerHeader.LIMIT.maybe(answer);
        AnswerHeader.LIMIT_POLICY.maybe(answer);
        switch (status) {
            case "202" -> {
                AnswerHeader.LOCATION.always(answer);
                AnswerHeader.RETRY_AFTER.always(answer);
            }
            case "401" -> AnswerHeader.CHALLENGE.always(answer);
            case "403" -> AnswerHeader.CHALLENGE.maybe(answer);
            case NOT_ACCEPTABLE, UNSUPPORTED -> AnswerHeader.ACCEPT.always(answer);
            case "429", "503" -> AnswerHeader.RETRY_AFTER.always(answer);
            default -> {}
        }
    }

    private static void addHeadersOfRepeats(String status, ApiResponse answer) {
        if (status.startsWith("2")) {
            AnswerHeader.REPLAYED.maybe(answer);
        } else if (status.equals("409")) {
            AnswerHeader.RETRY_AFTER.maybe(answer);
        }
    }

    /** Events have none. */
    private static void addTags(ApiResponses answers) {
        var unchanged = answers.get("304");
        var changed = answers.get("200");
        if (unchanged != null && changed != null) {
            AnswerHeader.ETAG.always(unchanged);
            if (changed.getContent().containsKey(EVENTS)) {
                AnswerHeader.ETAG.maybe(changed);
            } else {
                AnswerHeader.ETAG.always(changed);
            }
        }
    }

    private static void addProblem(ApiResponses answers, String status, String description) {
        answers.addApiResponse(
                status,
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType(
                                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                        new MediaType()
                                                .schema(new Schema<>()
                                                        .$ref("#/components/schemas/"
                                                                + OpenApiConfiguration.PROBLEM)))));
    }
}
