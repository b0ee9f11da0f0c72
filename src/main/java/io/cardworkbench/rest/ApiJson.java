package io.cardworkbench.rest;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON as the API writes and reads it. What a body says that is not known is refused: it would otherwise be overlooked. */
@Component
public class ApiJson {

    private final JsonMapper mapper;

    public ApiJson(JsonMapper standard) {
        mapper = standard.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .withCoercionConfig(LogicalType.Textual, ApiJson::takeNoOtherNumbers)
                .addModule(new ApiForms())
                .build();
    }

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /**
     * Refuses a body that is no JSON object, or has a property that the type does not have. Of bytes the reader would guess the charset, and of a
     * text it would need all at once.
     */
    public <T> T read(byte[] body, Class<T> type) {
        try {
            var value = mapper.readValue(
                    new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8), type);
            if (value == null) {
                throw new ApiProblem(ProblemType.INVALID_BODY, "The body is no JSON object");
            }
            return value;
        } catch (JacksonException unreadable) {
            throw UnreadableBody.problem(unreadable);
        }
    }

    /** Ids may be written as whole numbers; of any other nobody knows which text is meant. */
    private static void takeNoOtherNumbers(MutableCoercionConfig texts) {
        texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    JsonMapper mapper() {
        return mapper;
    }
}
