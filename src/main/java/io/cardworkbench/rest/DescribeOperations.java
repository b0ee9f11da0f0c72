package io.cardworkbench.rest;

import io.cardworkbench.access.EnvironmentId;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Adds to the description of each operation what all of them have: the environment in the address, and words for parameters. */
@Component
class DescribeOperations implements OperationCustomizer {

    private static final Map<String, String> SHARED_PARAMETERS = Map.of(
            "jobId",
            "The job, as it was answered when it was started",
            "seriesId",
            "The first job of the series, as it was answered when it was started",
            "cardInstanceId",
            "The card",
            "cardTemplateId",
            "The template",
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
        }
        return operation;
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
}
