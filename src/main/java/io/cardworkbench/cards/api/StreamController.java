package io.cardworkbench.cards.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.query.CustomerStreamService;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.Refuses;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.cardworkbench.rest.Unchanged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a customer sees in the app. */
@RestController
@Tag(name = "Customers")
@RequestMapping("/v1/{environmentId}/users")
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

    @GetMapping(path = "/{userId}/cards", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getCustomerStream",
            summary = "See what a customer sees",
            description =
                    "The active cards, newest first: none before its embargo ends, none after it has expired, none that"
                            + " was cancelled. With If-None-Match an answer that brings nothing new is 304. With Accept: text/event-stream"
                            + " the stream comes as server-sent events, at once and whenever it changes.")
    @AnswersStream
    @Refuses(ProblemType.TOO_MANY_REQUESTS)
    ResponseEntity<StreamJson> stream(
            EnvironmentId environment,
            @PathVariable String userId,
            @Takes(LimitParameter.class) StrictParameters parameters,
            HttpServletRequest request) {
        return stream(environment, userId, Paging.limit(parameters), request);
    }

    /** The same for ids that can't stand in a path. */
    @GetMapping(path = "/cards", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getStreamOfCustomer",
            summary = "See what a customer of any id sees",
            description =
                    "The same as with the user id in the path, for ids that can't stand there: those with / \\ % ; or of"
                            + " dots alone.")
    @AnswersStream
    @Refuses(ProblemType.TOO_MANY_REQUESTS)
    ResponseEntity<StreamJson> streamOfAny(
            EnvironmentId environment,
            @Takes(StreamParameters.class) StrictParameters parameters,
            HttpServletRequest request) {
        return stream(environment, parameters.require(StreamParameters.USER_ID), Paging.limit(parameters), request);
    }

    private ResponseEntity<StreamJson> stream(
            EnvironmentId environment, String userId, int limit, HttpServletRequest request) {
        refuseBroken(userId);
        var stream = streams.streamForActing(environment, userId, limit);
        return Unchanged.isKnown(request, stream.version())
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .eTag(stream.version())
                        .build()
                : ResponseEntity.ok().eTag(stream.version()).body(StreamJson.of(stream));
    }

    @GetMapping(path = "/{userId}/cards", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(hidden = true)
    void live(
            EnvironmentId environment,
            @PathVariable String userId,
            @Takes(LimitParameter.class) StrictParameters parameters,
            HttpServletResponse response)
            throws IOException {
        live(environment, userId, Paging.limit(parameters), response);
    }

    @GetMapping(path = "/cards", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(hidden = true)
    void liveOfAny(
            EnvironmentId environment,
            @Takes(StreamParameters.class) StrictParameters parameters,
            HttpServletResponse response)
            throws IOException {
        live(environment, parameters.require(StreamParameters.USER_ID), Paging.limit(parameters), response);
    }

    /** Nobody can have been sent cards by such an id. */
    private static void refuseBroken(String userId) {
        CardAttribute.USER_ID.refusal(userId).ifPresent(refused -> {
            throw refused;
        });
    }

    private void live(EnvironmentId environment, String userId, int limit, HttpServletResponse response)
            throws IOException {
        refuseBroken(userId);
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
