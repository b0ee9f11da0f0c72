package io.cardworkbench.cards.api;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.StrictParameters;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Criteria as parameters of a request: a repeated parameter means any of its values. */
public final class CriteriaParameters {

    public static final ApiParameter<Instant> CREATED_FROM =
            ApiParameter.time("createdFrom", "Only cards sent at this time or later");

    public static final ApiParameter<Instant> CREATED_BEFORE =
            ApiParameter.time("createdBefore", "Only cards sent before this time");

    private static final Map<CardAttribute, ApiParameter<List<String>>> OF_ATTRIBUTES = ofAttributes();
    private static final List<ApiParameter<?>> ALL = all(OF_ATTRIBUTES);

    private CriteriaParameters() {}

    /** All criteria. */
    public static List<ApiParameter<?>> all() {
        return ALL;
    }

    /** All criteria, and some more parameters after them. */
    public static List<ApiParameter<?>> and(ApiParameter<?>... others) {
        var parameters = new ArrayList<>(ALL);
        parameters.addAll(Arrays.asList(others));
        return List.copyOf(parameters);
    }

    /** The criteria of a request for open cards. */
    public static CardCriteria read(StrictParameters parameters) {
        return read(parameters, OF_ATTRIBUTES);
    }

    /** The criteria of a request, but for the status. */
    static CardCriteria readAllButStatus(StrictParameters parameters) {
        var attributes = new EnumMap<>(OF_ATTRIBUTES);
        attributes.remove(CardAttribute.STATUS);
        return read(parameters, attributes);
    }

    static ApiParameter<List<String>> of(CardAttribute attribute) {
        return Objects.requireNonNull(OF_ATTRIBUTES.get(attribute));
    }

    private static CardCriteria read(
            StrictParameters parameters, Map<CardAttribute, ApiParameter<List<String>>> attributes) {
        var criteria = CardCriteria.none()
                .sent(
                        parameters.get(CREATED_FROM).orElse(null),
                        parameters.get(CREATED_BEFORE).orElse(null));
        for (var attribute : attributes.entrySet()) {
            var wanted = parameters.get(attribute.getValue());
            if (wanted.isPresent()) {
                criteria = criteria.with(attribute.getKey(), wanted.get());
            }
        }
        return criteria;
    }

    private static Map<CardAttribute, ApiParameter<List<String>>> ofAttributes() {
        var parameters = new EnumMap<CardAttribute, ApiParameter<List<String>>>(CardAttribute.class);
        for (var attribute : CardAttribute.values()) {
            parameters.put(
                    attribute,
                    attribute == CardAttribute.STATUS
                            ? openStatuses()
                            : ApiParameter.texts(
                                    attribute.key(),
                                    description(attribute),
                                    CardCriteria.MAX_VALUE_LENGTH,
                                    CardCriteria.MAX_VALUES));
        }
        return Collections.unmodifiableMap(parameters);
    }

    /** As texts: what is no open status, the criteria refuse. */
    private static ApiParameter<List<String>> openStatuses() {
        var names = CardStatus.open().stream().map(CardStatus::key).toList();
        return new ApiParameter<>(
                CardAttribute.STATUS.key(),
                description(CardAttribute.STATUS),
                false,
                () -> new ArraySchema().items(new StringSchema()._enum(names)),
                given -> given.values());
    }

    private static List<ApiParameter<?>> all(Map<CardAttribute, ApiParameter<List<String>>> ofAttributes) {
        var all = new ArrayList<ApiParameter<?>>(ofAttributes.values());
        all.add(CREATED_FROM);
        all.add(CREATED_BEFORE);
        return List.copyOf(all);
    }

    static String description(CardAttribute attribute) {
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
