package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.api.EventsRequest;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.IdempotentRequest;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cancels the cards of an event, as clients do that know no criteria. */
@RestController
@Tag(name = "Events")
@RequestMapping(path = "/v1/{environmentId}/event/cancel", produces = MediaType.APPLICATION_JSON_VALUE)
class CancelEventController {

    private final CancelOnce cancelOnce;
    private final ApiJson json;

    CancelEventController(CancelOnce cancelOnce, ApiJson json) {
        this.cancelOnce = cancelOnce;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "cancelEvent",
            summary = "Cancel the open cards of an event",
            description =
                    "The same as cards/cancel with the name as eventName and, where the event has them, its lifecycleId and"
                            + " its usersById as userId. One event a request; detail and metadata narrow nothing.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EventsRequest.class),
                            examples = @ExampleObject(CancelExamples.EVENT)))
    @Cancels
    ResponseEntity<String> cancel(
            EnvironmentId environment,
            @Takes(CancelParameters.OfEvent.class) StrictParameters parameters,
            @RequestBody byte[] body,
            @RequestHeader(name = IdempotentRequest.HEADER, required = false) @Nullable String key) {
        var event = json.read(body, EventsRequest.class).atMost(1).getFirst();
        return cancelOnce.cancel(environment, CancelRequest.of(criteria(event), parameters), "POST event/cancel", key);
    }

    private static CardCriteria criteria(EventsRequest.EventRequest event) {
        var criteria = CardCriteria.none()
                .with(CardAttribute.EVENT_NAME, List.of(Objects.requireNonNull(event.name(), "checked before")));
        if (event.lifecycleId() != null) {
            criteria = criteria.with(CardAttribute.LIFECYCLE_ID, List.of(event.lifecycleId()));
        }
        var users = event.users();
        return users == null ? criteria : criteria.with(CardAttribute.USER_ID, users);
    }
}
