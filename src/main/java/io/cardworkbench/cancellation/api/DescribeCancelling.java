package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.review.ReviewSettings;
import io.swagger.v3.oas.models.Operation;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the description of the API what the settings allow. */
@Component
class DescribeCancelling implements OperationCustomizer {

    private final ReviewSettings settings;

    DescribeCancelling(ReviewSettings settings) {
        this.settings = settings;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.hasMethodAnnotation(Cancels.class)) {
            operation.description(String.format(
                    Locale.ROOT,
                    "%s More than %,d cards become a series of jobs, one after another, told as one; beyond %,d it takes the first"
                            + " ones and says more.",
                    operation.getDescription(),
                    settings.maxCards(),
                    settings.maxReviewed()));
        }
        return operation;
    }
}
