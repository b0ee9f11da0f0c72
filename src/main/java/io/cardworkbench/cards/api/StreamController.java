package io.cardworkbench.cards.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CustomerStreamService;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
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

    /** How many customers' streams a node sends live at once. */
    private static final int MAX_LIVE = 1_000;

    private final CustomerStreamService streams;
    private final LiveStream live;
    private final Semaphore places = new Semaphore(MAX_LIVE);

    StreamController(CustomerStreamService streams, LiveStream live) {
        this.streams = streams;
        this.live = live;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getCustomerStream",
            summary = "See what a customer sees",
            description =
                    "The active cards, newest first: none before its embargo ends, none after it has expired, none that"
                            + " was cancelled. With If-None-Match an answer that brings nothing new is 304. With Accept: text/event-stream"
                            + " the stream comes as server-sent events, at once and whenever it changes.")
    @ApiResponse(responseCode = "200", description = "The cards")
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<StreamJson> stream(
            EnvironmentId environment,
            @PathVariable String userId,
            @Takes(LimitParameter.class) StrictParameters parameters) {
        var stream = streams.streamForActing(environment, userId, Paging.limit(parameters));
        return ResponseEntity.ok().eTag(stream.version()).body(StreamJson.of(stream));
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(hidden = true)
    void live(
            EnvironmentId environment,
            @PathVariable String userId,
            @Takes(LimitParameter.class) StrictParameters parameters,
            HttpServletResponse response)
            throws IOException {
        var limit = Paging.limit(parameters);
        if (!places.tryAcquire()) {
            throw new ApiProblem(
                    ProblemType.TOO_MANY_REQUESTS,
                    String.format(Locale.ROOT, "This server sends %,d live streams at once at most", MAX_LIVE));
        }
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            // Proxies would keep events back to fill a buffer, or to compress them.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform");
            response.setHeader("X-Accel-Buffering", "no");
            live.send(environment, userId, limit, response);
        } finally {
            places.release();
        }
    }
}
