package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.overlap.Overlap;
import io.cardworkbench.cancellation.overlap.OverlapService;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cancellation.review.ReviewSettings;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.Idempotency;
import io.cardworkbench.rest.IdempotentRequest;
import io.cardworkbench.rest.PreparedRequest;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.StoredAnswer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Freezes what a request selects and starts the job or the series of jobs that cancels it, once for each idempotency key. */
@Component
class CancelOnce {

    private final ReviewService reviews;
    private final OverlapService overlaps;
    private final CancelJobService jobs;
    private final ReviewSettings settings;
    private final Idempotency idempotency;
    private final ApiJson json;
    private final Clock clock;

    CancelOnce(
            ReviewService reviews,
            OverlapService overlaps,
            CancelJobService jobs,
            ReviewSettings settings,
            Idempotency idempotency,
            ApiJson json,
            Clock clock) {
        this.overlaps = overlaps;
        this.reviews = reviews;
        this.jobs = jobs;
        this.settings = settings;
        this.idempotency = idempotency;
        this.json = json;
        this.clock = clock;
    }

    ResponseEntity<String> cancel(
            EnvironmentId environment, CancelRequest request, String route, @Nullable String key) {
        return idempotency.once(
                new IdempotentRequest(route, key, request.meaning()), () -> prepare(environment, request));
    }

    private PreparedRequest prepare(EnvironmentId environment, CancelRequest request) {
        var review = review(environment, request);
        refuseOtherCount(request, review);
        return request.dryRun() || review.matched() == 0
                ? () -> answer(
                        HttpStatus.OK,
                        null,
                        new ReviewAnswer(ReviewJson.of(
                                review, settings.jobsFor(review.matched()), overlaps(environment, review))))
                : () -> start(environment, review, request);
    }

    private Review review(EnvironmentId environment, CancelRequest request) {
        var pending = request.allOpenCards()
                ? reviews.startForAllOpenCards(environment)
                : reviews.start(environment, request.criteria());
        return pending.join();
    }

    private List<Overlap> overlaps(EnvironmentId environment, Review review) {
        return overlaps.of(environment, review.id()).toCompletableFuture().join();
    }

    private StoredAnswer start(EnvironmentId environment, Review review, CancelRequest request) {
        var job = jobs.submit(environment, review.id(), request.reason());
        var links = new JobLinks();
        if (job.series() != null) {
            var series = jobs.series(environment, job.id());
            return answer(
                    HttpStatus.ACCEPTED,
                    links.series(series),
                    new SeriesJson.SeriesAnswer(SeriesJson.of(series, links, clock.instant())));
        }
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
