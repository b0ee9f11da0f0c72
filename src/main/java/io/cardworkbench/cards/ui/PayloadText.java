package io.cardworkbench.cards.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the payload of a card readable. */
public final class PayloadText {

    private PayloadText() {}

    /** Indented; as it is where it can't be read. */
    static String pretty(String json) {
        try {
            return JsonMapper.shared().readTree(json).toPrettyString();
        } catch (JacksonException unreadable) {
            return json;
        }
    }

    /** The variables that the card shows, by name. */
    public static Map<String, String> detail(String json) {
        var detail = new LinkedHashMap<String, String>();
        try {
            JsonMapper.shared()
                    .readTree(json)
                    .path("detail")
                    .properties()
                    .forEach(variable -> detail.put(variable.getKey(), text(variable.getValue())));
        } catch (JacksonException unreadable) {
            return Map.of();
        }
        return detail;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
