package io.cardworkbench.cards.sending;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a card says: a JSON object of at most {@value #MAX_BYTES} bytes, whose parts {@code detail}, {@code target},
 * {@code cardOptions} and {@code metadata} are objects themselves.
 */
public record CardPayload(String json) {

    public static final int MAX_BYTES = 100_000;

    private static final String FIELD = "payload";

    private static final Set<String> PARTS = Set.of("detail", "target", "cardOptions", "metadata");

    private static final ObjectReader STRICT =
            JsonMapper.shared().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    public CardPayload {
        if (json.length() > MAX_BYTES || bytes(json) > MAX_BYTES) {
            throw new SendingRefused(FIELD, SendingRefused.Rule.TOO_LARGE, null);
        }
        if (json.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE)) {
            throw new SendingRefused(FIELD, SendingRefused.Rule.CONTROL_CHARACTER, null);
        }
        checkParts(json);
    }

    /** Says nothing. */
    public static CardPayload empty() {
        return new CardPayload("{}");
    }

    int bytes() {
        return bytes(json);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void checkParts(String json) {
        var payload = read(json);
        if (!payload.isObject()) {
            throw new SendingRefused(FIELD, SendingRefused.Rule.NOT_A_JSON_OBJECT, null);
        }
        if (!isFinite(payload)) {
            throw new SendingRefused(FIELD, SendingRefused.Rule.OUT_OF_RANGE, null);
        }
        for (var part : payload.properties()) {
            if (!PARTS.contains(part.getKey())) {
                throw new SendingRefused(FIELD, SendingRefused.Rule.UNKNOWN_PART, part.getKey());
            }
            if (!part.getValue().isObject()) {
                throw new SendingRefused(FIELD + "." + part.getKey(), SendingRefused.Rule.NOT_A_JSON_OBJECT, null);
            }
        }
    }

    /** Whoever reads a larger number than there are of the usual kind gets none. */
    private static boolean isFinite(JsonNode value) {
        return value.isFloatingPointNumber()
                ? Double.isFinite(value.doubleValue())
                : value.valueStream().allMatch(CardPayload::isFinite);
    }

    private static JsonNode read(String json) {
        try {
            return STRICT.readTree(json);
        } catch (JacksonException malformed) {
            throw new SendingRefused(FIELD, SendingRefused.Rule.NOT_A_JSON_OBJECT, null);
        }
    }
}
