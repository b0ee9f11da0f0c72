package io.cardworkbench.rest.describe;

import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.TakenParameters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters that a request takes. */
@Component
class DescribeParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (var argument : method.getMethodParameters()) {
            TakenParameters.of(argument).forEach(taken -> operation.addParametersItem(describe(taken)));
        }
        return operation;
    }

    private static QueryParameter describe(ApiParameter<?> taken) {
        var parameter = new QueryParameter();
        parameter
                .name(taken.name())
                .description(taken.description())
                .required(taken.required())
                .schema(taken.schema().get());
        return parameter;
    }
}
