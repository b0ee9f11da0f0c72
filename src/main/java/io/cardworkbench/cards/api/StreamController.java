package io.cardworkbench.cards.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CustomerStream;
import io.cardworkbench.cards.CustomerStreamService;
import io.cardworkbench.rest.Query;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a customer sees in the app. */
@RestController
@Tag(name = "Customers")
@RequestMapping("/v1/{environmentId}/users/{userId}/cards")
class StreamController {

    private static final String LIMIT = "limit";
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;

    private final CustomerStreamService streams;

    StreamController(CustomerStreamService streams) {
        this.streams = streams;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getCustomerStream",
            summary = "See what a customer sees",
            description =
                    "The active cards, newest first: none before its embargo ends, none after it has expired, none that"
                            + " was cancelled. With If-None-Match an answer that brings nothing new is 304.")
    @Parameter(
            name = LIMIT,
            in = ParameterIn.QUERY,
            description = "How many to answer",
            schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
    @ApiResponse(responseCode = "200", description = "The cards")
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<StreamJson> stream(EnvironmentId environment, @PathVariable String userId, Query query) {
        query.only(List.of(LIMIT));
        var limit = query.number(LIMIT, 1, MAX_LIMIT).orElse(DEFAULT_LIMIT);
        var stream = streams.streamForActing(environment, userId, limit);
        return ResponseEntity.ok().eTag(stream.version()).body(StreamJson.of(stream));
    }

    /** The cards that a customer sees. */
    record StreamJson(List<CardJson> data) {

        static StreamJson of(CustomerStream stream) {
            return new StreamJson(stream.cards().stream().map(CardJson::of).toList());
        }
    }
}
