package io.cardworkbench.cards.api;

import io.cardworkbench.rest.StrictParameters;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Events that cards are sent for, or whose cards are cancelled. */
public record EventsRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable EventRequest> events) {

    /** Refuses none, more than this, and one without a name. */
    public List<EventRequest> atMost(int max) {
        if (events == null || events.isEmpty() || events.size() > max) {
            throw StrictParameters.invalid(
                    "events",
                    max == 1
                            ? "is a list of one event"
                            : String.format(Locale.ROOT, "is a list of 1 to %d events", max));
        }
        for (var event : events) {
            if (event == null || event.name() == null) {
                throw StrictParameters.invalid("events.name", "is missing");
            }
        }
        return List.copyOf(events);
    }

    /**
     * An event.
     *
     * @param lifecycleId chosen by the sender, to find the cards again
     */
    public record EventRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String name,

            @Nullable String lifecycleId,
            @Nullable EventPayloadRequest payload) {

        /** The customers that it names; null where it says nothing of customers. */
        public @Nullable List<String> users() {
            if (payload == null || payload.target() == null || payload.target().usersById() == null) {
                return null;
            }
            var users = payload.target().usersById();
            if (users.isEmpty() || users.contains(null)) {
                throw StrictParameters.invalid("events.payload.target.usersById", "names at least one customer");
            }
            return users;
        }
    }

    /**
     * What an event says.
     *
     * @param metadata an object
     * @param detail the variables of the template, an object
     */
    public record EventPayloadRequest(
            @Schema(implementation = Map.class) @Nullable JsonNode metadata,

            @Schema(implementation = Map.class) @Nullable JsonNode detail,

            @Nullable EventTargetRequest target) {}

    /**
     * Whom an event is about.
     *
     * @param usersById the customers
     */
    public record EventTargetRequest(@Nullable List<String> usersById) {}
}
