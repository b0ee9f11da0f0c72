package io.cardworkbench.rest;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the API writes and reads it. What a body says that is not known is refused: it would otherwise be overlooked. */
@Component
public class ApiJson {

    private final JsonMapper mapper;

    public ApiJson(JsonMapper standard) {
        mapper = standard.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new ApiForms())
                .build();
    }

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** Refuses a body that is no JSON object, or has a property that the type does not have. */
    public <T> T read(String body, Class<T> type) {
        try {
            var value = mapper.readValue(body, type);
            if (value == null) {
                throw new ApiProblem(ProblemType.INVALID_BODY, "The body is no JSON object");
            }
            return value;
        } catch (JacksonException unreadable) {
            throw UnreadableBody.problem(unreadable);
        }
    }

    JsonMapper mapper() {
        return mapper;
    }
}
