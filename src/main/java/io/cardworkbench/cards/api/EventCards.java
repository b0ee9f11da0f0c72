package io.cardworkbench.cards.api;

import io.cardworkbench.cards.sending.CardPayload;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.rest.StrictParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cards that an event stands for.
 *
 * @param said the payload of each
 */
record EventCards(String name, @Nullable String lifecycleId, List<String> users, JsonNode said) {

    static EventCards of(EventsRequest.EventRequest event) {
        var name = event.name();
        var users = event.users();
        if (name == null || users == null) {
            throw StrictParameters.invalid("events.payload.target.usersById", "is missing");
        }
        return new EventCards(name, event.lifecycleId(), users, said(event));
    }

    /** Whom it is for, each card says by itself. */
    private static ObjectNode said(EventsRequest.EventRequest event) {
        var said = JsonNodeFactory.instance.objectNode();
        if (event.payload() != null) {
            put(said, "detail", event.payload().detail());
            put(said, "metadata", event.payload().metadata());
        }
        return said;
    }

    /** An empty list is how some languages write an object of nothing. */
    private static void put(ObjectNode said, String name, @Nullable JsonNode value) {
        if (value != null && !value.isNull() && !(value.isArray() && value.isEmpty())) {
            said.set(name, value);
        }
    }

    CardSending of(CardTemplateId template) {
        return new CardSending(
                template, users, 1, new CardPayload(said.toString()), true, name, lifecycleId, null, null, null, null);
    }
}
