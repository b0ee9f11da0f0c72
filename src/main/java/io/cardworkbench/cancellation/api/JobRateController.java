package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.rate.JobRate;
import io.cardworkbench.cancellation.rate.JobRateService;
import io.cardworkbench.rest.StrictParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how fast jobs were over their whole lives. */
@RestController
@Tag(name = "Cancel cards")
@RequestMapping(
        path = "/v1/{environmentId}/cards/cancel-status/{jobId}/rate",
        produces = MediaType.APPLICATION_JSON_VALUE)
class JobRateController {

    private final JobRateService rates;

    JobRateController(JobRateService rates) {
        this.rates = rates;
    }

    @GetMapping
    @Operation(
            operationId = "getCancelJobRate",
            summary = "See how fast a cancel job was over its whole life",
            description = "From its start to its end, or until now, in at most 60 spans.")
    @ApiResponse(responseCode = "200", description = "Cards per second")
    RateAnswer rate(EnvironmentId environment, @PathVariable String jobId, StrictParameters parameters) {
        return new RateAnswer(
                rates.rate(environment, JobIds.of(jobId)).map(RateJson::of).orElse(RateJson.NONE));
    }

    record RateAnswer(RateJson data) {}

    /**
     * How fast a job was.
     *
     * @param from when it started; null if it has not begun, or its ledger is not kept any more
     * @param to when it ended, or now
     * @param spanSeconds how long a span is; the last one may be longer or shorter by half
     * @param cardsPerSecond the mean of the time that it was not held
     */
    record RateJson(
            @Nullable Instant from, @Nullable Instant to, long spanSeconds, long cardsPerSecond, List<SpanJson> spans) {

        static final RateJson NONE = new RateJson(null, null, 0, 0, List.of());

        static RateJson of(JobRate rate) {
            return new RateJson(
                    rate.from(),
                    rate.to(),
                    rate.width().toSeconds(),
                    Math.round(rate.mean()),
                    rate.spans().stream().map(SpanJson::of).toList());
        }
    }

    /**
     * A part of the life of a job.
     *
     * @param cards how many it was through with in it
     * @param paused whether it was held for most of it
     */
    record SpanJson(Instant from, int cards, long cardsPerSecond, boolean paused) {

        static SpanJson of(JobRate.Span span) {
            return new SpanJson(span.from(), span.cards(), Math.round(span.cardsPerSecond()), span.paused());
        }
    }
}
