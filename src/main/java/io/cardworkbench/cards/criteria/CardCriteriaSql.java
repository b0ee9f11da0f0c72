package io.cardworkbench.cards.criteria;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Criteria as a condition on cards. Values are bound, never part of the text. */
public record CardCriteriaSql(String condition, Map<String, Object> parameters) {

    private static final String OPEN = "status <= 3";

    /** On open cards. */
    public static CardCriteriaSql ofOpen(EnvironmentId environment, CardCriteria criteria) {
        return of(environment, criteria, true);
    }

    /** On sent cards, whether open or closed. */
    public static CardCriteriaSql ofAny(EnvironmentId environment, CardCriteria criteria) {
        return of(environment, criteria, false);
    }

    private static CardCriteriaSql of(EnvironmentId environment, CardCriteria criteria, boolean open) {
        var conditions = new ArrayList<String>(List.of("environment_id = :environment"));
        if (open) {
            conditions.add(OPEN);
        }
        var parameters = new HashMap<String, Object>(Map.of("environment", environment.value()));
        criteria.values().forEach((attribute, values) -> {
            var array = array(attribute, values);
            var condition = isAmong(column(attribute), attribute, values);
            conditions.add(open && !isOfOpenCards(attribute) ? ofSentCards(condition) : condition);
            parameters.put(attribute.key(), array.length == 1 ? array[0] : array);
        });
        var from = criteria.sentFrom();
        if (from != null) {
            conditions.add("created >= :sentFrom");
            parameters.put("sentFrom", Times.utc(from));
        }
        var before = criteria.sentBefore();
        if (before != null) {
            conditions.add("created < :sentBefore");
            parameters.put("sentBefore", Times.utc(before));
        }
        return new CardCriteriaSql(String.join(" and ", conditions), parameters);
    }

    /** Whether open cards have the attribute where their state is; others stand in {@code sent_card} alone. */
    public static boolean isOfOpenCards(CardAttribute attribute) {
        return switch (attribute) {
            case CARD_TEMPLATE, USER_ID, CARD_ID, EVENT_NAME, STATUS -> true;
            case LIFECYCLE_ID, FLOW_INSTANCE_ID, FLOW_INVOCATION_ID -> false;
        };
    }

    private static String ofSentCards(String condition) {
        return "id in (select id from sent_card where environment_id = :environment and " + condition + ")";
    }

    /**
     * That something is among the values of an attribute, as they are bound. Behind a single value, and no list of one, an index has its
     * cards in the order of their ids.
     */
    public static String isAmong(String expression, CardAttribute attribute, List<String> values) {
        return String.format(
                Locale.ROOT, values.size() == 1 ? "%s = :%s" : "%s = any(:%s)", expression, attribute.key());
    }

    public static String column(CardAttribute attribute) {
        return switch (attribute) {
            case CARD_TEMPLATE -> "card_template_id";
            case USER_ID -> "user_id";
            case CARD_ID -> "id";
            case EVENT_NAME -> "event_name";
            case LIFECYCLE_ID -> "lifecycle_id";
            case FLOW_INSTANCE_ID -> "flow_instance_id";
            case FLOW_INVOCATION_ID -> "flow_invocation_id";
            case STATUS -> "status";
        };
    }

    public static String type(CardAttribute attribute) {
        return switch (attribute) {
            case CARD_TEMPLATE, STATUS -> "integer";
            case CARD_ID -> "bigint";
            case USER_ID, EVENT_NAME, LIFECYCLE_ID, FLOW_INSTANCE_ID, FLOW_INVOCATION_ID -> "varchar";
        };
    }

    /** The values as an array of that type. */
    public static Object[] array(CardAttribute attribute, List<String> values) {
        return switch (attribute) {
            case CARD_TEMPLATE -> map(values, Integer::valueOf).toArray(Integer[]::new);
            case CARD_ID -> map(values, Long::valueOf).toArray(Long[]::new);
            case STATUS ->
                map(values, key -> CardStatus.ofKey(key).orElseThrow().code()).toArray(Integer[]::new);
            case USER_ID, EVENT_NAME, LIFECYCLE_ID, FLOW_INSTANCE_ID, FLOW_INVOCATION_ID ->
                values.toArray(String[]::new);
        };
    }

    private static <T> List<T> map(List<String> values, Function<String, T> mapping) {
        return values.stream().map(mapping).toList();
    }
}
