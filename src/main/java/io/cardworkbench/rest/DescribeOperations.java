package io.cardworkbench.rest;

import io.cardworkbench.access.EnvironmentId;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;

/** Adds to the description of each operation what all of them have: the environment in the address, and the refusals. */
@Component
class DescribeOperations implements OperationCustomizer {

    private static final Map<String, String> REFUSALS = new LinkedHashMap<>(Map.of(
            "400", "Something is missing, unknown or wrong; 'field' names it, and nothing has been done",
            "401", "The access token is missing, unknown or has expired",
            "403", "The token is of another scope than events",
            "404", "The credential has no such environment, or the environment has nothing of this id",
            "500", "The server failed; 'incident' is what its log calls it",
            "503", "The database takes too long, or can't be reached; see Retry-After"));

    private static final Map<String, String> REFUSALS_OF_CHANGES =
            Map.of("409", "The environment has been deactivated: what is there can be read, but not changed");

    private static final Map<String, String> REFUSALS_WITH_KEY = Map.of(
            "409",
            "Another number of cards matches than expected, the first request with this key is still running, or the"
                    + " environment has been deactivated",
            "422",
            "The idempotency key came with another request before");

    private static final Map<String, String> SHARED_PARAMETERS = Map.of(
            "jobId",
            "The job, as it was answered when it was started",
            "cardInstanceId",
            "The card",
            "userId",
            "The customer");

    private final ApiSettings settings;

    DescribeOperations(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(this::describe);
        }
        if (has(method, EnvironmentId.class)) {
            addEnvironment(operation);
            REFUSALS.forEach((status, description) -> addProblem(operation, status, description));
        }
        if (!method.hasMethodAnnotation(GetMapping.class)
                && !operation.getResponses().containsKey("409")) {
            REFUSALS_OF_CHANGES.forEach((status, description) -> addProblem(operation, status, description));
        }
        if (Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestHeader.class))) {
            REFUSALS_WITH_KEY.forEach((status, description) -> addProblem(operation, status, description));
        }
        describeHeaders(operation.getResponses());
        return operation;
    }

    private static void describeHeaders(ApiResponses responses) {
        responses.forEach((status, response) -> {
            switch (status) {
                case "202" -> {
                    addHeader(response, HttpHeaders.LOCATION, "Where to look for what becomes of it");
                    addHeader(response, HttpHeaders.RETRY_AFTER, "After how many seconds to look");
                }
                case "304" -> addHeader(response, HttpHeaders.ETAG, "The tag that is known already");
                case "401", "403" -> addHeader(response, HttpHeaders.WWW_AUTHENTICATE, "What it takes");
                case "503" -> addHeader(response, HttpHeaders.RETRY_AFTER, "After how many seconds to try again");
                default -> {}
            }
        });
        var answer = responses.get("200");
        if (answer != null && responses.containsKey("304")) {
            addHeader(answer, HttpHeaders.ETAG, "To be sent as If-None-Match the next time");
        }
    }

    private static void addHeader(ApiResponse response, String name, String description) {
        response.addHeaderObject(name, new Header().description(description).schema(new StringSchema()));
    }

    private static boolean has(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private void describe(Parameter parameter) {
        if (IdempotentRequest.HEADER.equals(parameter.getName())) {
            parameter.setDescription(String.format(
                    Locale.ROOT,
                    "Makes a repeat harmless: the same key brings the same answer for %d hours, and nothing is done twice",
                    settings.idempotencyKeysKept().toHours()));
        } else if (parameter.getDescription() == null) {
            parameter.setDescription(SHARED_PARAMETERS.get(parameter.getName()));
        }
    }

    private static void addEnvironment(Operation operation) {
        var parameters = new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        parameters.addFirst(new PathParameter()
                .name(EnvironmentOfCaller.VARIABLE)
                .description("The environment of the credential")
                .schema(new StringSchema())
                .example("2"));
        operation.setParameters(parameters);
    }

    private static void addProblem(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addApiResponse(
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
