package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.rest.IdempotentRequest;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cancels cards: freezes what matches and starts the job that cancels it, in one request. */
@RestController
@Tag(name = "Cancel cards")
@RequestMapping(path = "/v1/{environmentId}/cards/cancel", produces = MediaType.APPLICATION_JSON_VALUE)
class CancelController {

    private final CancelOnce cancelOnce;

    CancelController(CancelOnce cancelOnce) {
        this.cancelOnce = cancelOnce;
    }

    @PutMapping
    @Operation(
            operationId = "cancelCards",
            summary = "Cancel the open cards that match",
            description =
                    "Freezes what matches at this moment and starts the job that cancels it. Without a criterion nothing is"
                            + " cancelled.")
    @Cancels
    ResponseEntity<String> cancel(
            EnvironmentId environment,
            @Takes(CancelParameters.class) StrictParameters parameters,
            @RequestHeader(name = IdempotentRequest.HEADER, required = false) @Nullable String key) {
        return cancelOnce.cancel(environment, CancelRequest.of(parameters), "PUT cards/cancel", key);
    }

    /** The same, for lists that are too long for an address: parameters may stand in the body as well. */
    @PostMapping
    @Operation(
            operationId = "cancelCardsByBody",
            summary = "Cancel the open cards that match, with long lists in the body",
            description =
                    "As with PUT; each parameter may stand in the query or, under the same name, in the JSON body.")
    @Cancels
    ResponseEntity<String> cancelByBody(
            EnvironmentId environment,
            @Takes(CancelParameters.class) StrictParameters parameters,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(CancelExamples.BODY)))
                    @RequestBody(required = false)
                    @Nullable
                    Map<String, Object> body,
            @RequestHeader(name = IdempotentRequest.HEADER, required = false) @Nullable String key) {
        var all = body == null ? parameters : parameters.plus(body);
        return cancelOnce.cancel(environment, CancelRequest.of(all), "POST cards/cancel", key);
    }
}
