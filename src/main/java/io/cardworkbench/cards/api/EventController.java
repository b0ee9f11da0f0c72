package io.cardworkbench.cards.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.sending.CardSendingService;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.DataJson;
import io.cardworkbench.rest.Idempotency;
import io.cardworkbench.rest.IdempotentRequest;
import io.cardworkbench.rest.StoredAnswer;
import io.cardworkbench.rest.StrictParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends cards by the name of an event, as clients do that know no templates. */
@RestController
@Tag(name = "Events")
@RequestMapping(path = "/v1/{environmentId}/event", produces = MediaType.APPLICATION_JSON_VALUE)
class EventController {

    private static final int MAX_EVENTS = 100;

    private final CardSendingService sendings;
    private final CardTemplateService templates;
    private final Idempotency idempotency;
    private final ApiJson json;

    EventController(CardSendingService sendings, CardTemplateService templates, Idempotency idempotency, ApiJson json) {
        this.sendings = sendings;
        this.templates = templates;
        this.idempotency = idempotency;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "sendEvents",
            summary = "Send cards for events",
            description =
                    "Each customer that an event names gets a card of the one template of which cards have been sent"
                            + " for this event before. Up to 100 events; all cards are sent or, if anything is refused, none.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EventsRequest.class),
                            examples = @ExampleObject(SendExamples.EVENTS)))
    @ApiResponse(
            responseCode = "201",
            description = "The cards have been sent",
            content = @Content(schema = @Schema(implementation = SentEventsAnswer.class)))
    ResponseEntity<String> send(
            EnvironmentId environment,
            StrictParameters parameters,
            @RequestBody byte[] body,
            @RequestHeader(name = IdempotentRequest.HEADER, required = false) @Nullable String key) {
        var request = json.read(body, EventsRequest.class);
        var events = request.atMost(MAX_EVENTS).stream().map(EventCards::of).toList();
        return idempotency.once(new IdempotentRequest("POST event", key, events), () -> () -> {
            var sent = events.stream().map(event -> send(environment, event)).toList();
            return new StoredAnswer(HttpStatus.CREATED.value(), null, json.write(new DataJson<>(sent)));
        });
    }

    private SentEventJson send(EnvironmentId environment, EventCards event) {
        var sent = SentJson.of(sendings.send(environment, event.of(template(environment, event.name()))));
        return new SentEventJson(event.name(), sent.cardInstanceIds(), sent.repeatedUserIds());
    }

    private CardTemplateId template(EnvironmentId environment, String event) {
        var known = templates.ofEvent(environment, event);
        if (known.size() != 1) {
            throw StrictParameters.invalid("events.name", rule(event, known));
        }
        return known.getFirst();
    }

    private static String rule(String event, List<CardTemplateId> known) {
        var named = "'" + ApiProblem.shortened(event) + "'";
        return known.isEmpty()
                ? "is an event that a card was sent for before, by POST cards; none was for " + named
                : "is an event with one template; cards were sent for " + named + " of the templates "
                        + known.stream().map(CardTemplateId::toString).collect(Collectors.joining(", "));
    }

    /** The answer about what was sent. */
    record SentEventsAnswer(List<SentEventJson> data) {}

    /**
     * What was sent for an event.
     *
     * @param cardInstanceIds the cards in the order of the customers
     * @param repeatedUserIds how many user ids were given again, and left out
     */
    record SentEventJson(String name, List<String> cardInstanceIds, int repeatedUserIds) {}
}
