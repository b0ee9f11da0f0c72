package io.cardworkbench.rest.erasure;

import io.cardworkbench.access.erasure.CustomerErased;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Replaces a customer who is forgotten in the answers that are kept for repeated requests. */
@Component
class ForgetInAnswers {

    private final KeptAnswerTable answers;
    private final JsonMapper json;

    ForgetInAnswers(KeptAnswerTable answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomerErased erased) {
        answers.withText(erased.environment(), json.writeValueAsString(erased.userId()))
                .forEach(kept -> answers.update(
                        kept,
                        json.writeValueAsString(
                                replaced(json.readTree(kept.answer()), erased.userId(), erased.placeholder()))));
    }

    /** Names of fields are ours, values are what was sent. */
    private static JsonNode replaced(JsonNode node, String userId, String placeholder) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(field -> field.setValue(replaced(field.getValue(), userId, placeholder)));
            case ArrayNode array ->
                IntStream.range(0, array.size())
                        .forEach(place -> array.set(place, replaced(array.get(place), userId, placeholder)));
            default -> {
                return node.isString() && node.stringValue().equals(userId) ? StringNode.valueOf(placeholder) : node;
            }
        }
        return node;
    }
}
