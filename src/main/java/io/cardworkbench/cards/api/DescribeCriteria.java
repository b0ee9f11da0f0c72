package io.cardworkbench.cards.api;

import io.cardworkbench.cards.CardAttribute;
import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.cards.CardStatus;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the criteria of the requests that take them. */
@Component
class DescribeCriteria implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var takes = method.getMethodAnnotation(TakesCriteria.class);
        if (takes != null) {
            for (var attribute : CardAttribute.values()) {
                operation.addParametersItem(
                        parameter(attribute.key(), description(attribute), values(attribute, takes.closedToo())));
            }
            operation.addParametersItem(parameter(
                    CriteriaParameters.CREATED_FROM, "Only cards sent at this time or later", new DateTimeSchema()));
            operation.addParametersItem(parameter(
                    CriteriaParameters.CREATED_BEFORE, "Only cards sent before this time", new DateTimeSchema()));
        }
        return operation;
    }

    private static QueryParameter parameter(String name, String description, Schema<?> schema) {
        var parameter = new QueryParameter();
        parameter.name(name).description(description).required(false).schema(schema);
        return parameter;
    }

    private static Schema<?> values(CardAttribute attribute, boolean closedToo) {
        var value = new StringSchema();
        value.maxLength(CardCriteria.MAX_VALUE_LENGTH);
        if (attribute == CardAttribute.STATUS) {
            Arrays.stream(CardStatus.values())
                    .filter(status -> closedToo || status.isOpen())
                    .forEach(status -> value.addEnumItem(status.key()));
        }
        return new ArraySchema().items(value).maxItems(CardCriteria.MAX_VALUES);
    }

    private static String description(CardAttribute attribute) {
        var what = switch (attribute) {
            case CARD_TEMPLATE -> "The id of the template";
            case USER_ID -> "The customer";
            case CARD_ID -> "The card itself";
            case EVENT_NAME -> "The event that the card was sent for";
            case LIFECYCLE_ID -> "The lifecycle id that the sender chose";
            case FLOW_INSTANCE_ID -> "The action flow instance that sent the card";
            case FLOW_INVOCATION_ID -> "The request that started that flow";
            case STATUS -> "The status that the card is in";
        };
        return what + "; repeated, any of the values";
    }
}
