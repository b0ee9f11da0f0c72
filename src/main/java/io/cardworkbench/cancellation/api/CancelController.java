package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.Idempotency;
import io.cardworkbench.rest.IdempotentRequest;
import io.cardworkbench.rest.PreparedRequest;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.StoredAnswer;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

    private final ReviewService reviews;
    private final CancelJobService jobs;
    private final Idempotency idempotency;
    private final ApiJson json;
    private final Clock clock;

    CancelController(ReviewService reviews, CancelJobService jobs, Idempotency idempotency, ApiJson json, Clock clock) {
        this.reviews = reviews;
        this.jobs = jobs;
        this.idempotency = idempotency;
        this.json = json;
        this.clock = clock;
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
        return cancel(environment, parameters, "PUT cards/cancel", key);
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
        return cancel(environment, body == null ? parameters : parameters.plus(body), "POST cards/cancel", key);
    }

    private ResponseEntity<String> cancel(
            EnvironmentId environment, StrictParameters parameters, String route, @Nullable String key) {
        var request = CancelRequest.of(parameters);
        return idempotency.once(
                new IdempotentRequest(route, key, request.meaning()), () -> prepare(environment, request));
    }

    private PreparedRequest prepare(EnvironmentId environment, CancelRequest request) {
        var review = review(environment, request);
        refuseOtherCount(request, review);
        return request.dryRun() || review.matched() == 0
                ? () -> answer(HttpStatus.OK, null, new ReviewAnswer(ReviewJson.of(review)))
                : () -> start(environment, review, request);
    }

    private Review review(EnvironmentId environment, CancelRequest request) {
        var pending = request.allOpenCards()
                ? reviews.startForAllOpenCards(environment)
                : reviews.start(environment, request.criteria());
        return pending.join();
    }

    private StoredAnswer start(EnvironmentId environment, Review review, CancelRequest request) {
        var job = jobs.submit(environment, review.id(), request.reason());
        var links = new JobLinks();
        return answer(HttpStatus.ACCEPTED, links.status(job), new JobAnswer(JobJson.of(job, links, clock.instant())));
    }

    private StoredAnswer answer(HttpStatus status, @Nullable String location, Object body) {
        return new StoredAnswer(status.value(), location, json.write(body));
    }

    private static void refuseOtherCount(CancelRequest request, Review review) {
        var expected = request.expectedCount();
        if (expected != null && expected != review.matched()) {
            throw ApiProblem.of(
                            ProblemType.COUNT_DIFFERS,
                            CancelParameters.EXPECTED_COUNT.name(),
                            String.format(
                                    Locale.ROOT,
                                    "%,d cards were expected, %s%,d match; nothing has been cancelled",
                                    expected,
                                    review.more() ? "more than " : "",
                                    review.matched()))
                    .with("expected", expected)
                    .with("matched", review.matched())
                    .with("more", review.more());
        }
    }
}
