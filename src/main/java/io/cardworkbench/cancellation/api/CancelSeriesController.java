package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.api.SeriesJson.SeriesAnswer;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.cancellation.series.Series;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.Problems;
import io.cardworkbench.rest.Refuses;
import io.cardworkbench.rest.StrictParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what becomes of series of cancel jobs, and stops them. */
@RestController
@Tag(name = "Cancel cards")
@RequestMapping(
        path = "/v1/{environmentId}/cards/cancel-series/{seriesId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class CancelSeriesController {

    private final CancelJobService jobs;
    private final ApiJson json;
    private final Clock clock;

    CancelSeriesController(CancelJobService jobs, ApiJson json, Clock clock) {
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "getCancelSeries",
            summary = "See how far a series of cancel jobs is",
            description =
                    "By the id of its first job. Poll it as Retry-After says; with If-None-Match an answer that brings nothing new"
                            + " is 304.")
    @ApiResponse(
            responseCode = "200",
            description = "The series with its jobs",
            headers =
                    @Header(
                            name = HttpHeaders.RETRY_AFTER,
                            description = "After how many seconds to look again; none once the series has ended",
                            schema = @Schema(type = "integer")),
            content = @Content(schema = @Schema(implementation = SeriesAnswer.class)))
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<String> status(
            EnvironmentId environment,
            @PathVariable String seriesId,
            StrictParameters parameters,
            HttpServletRequest request) {
        var series = jobs.series(environment, first(seriesId));
        return Polled.answer(request, json.write(answer(series)), series.state().isEnded());
    }

    @PostMapping("/stop")
    @Operation(
            operationId = "stopCancelSeries",
            summary = "Stop a series of cancel jobs",
            description =
                    "Stops its job that has begun and withdraws those that have not, all at once. What was cancelled stays"
                            + " cancelled. Stopping a single job lets the next one of the series go on.")
    @ApiResponse(responseCode = "200", description = "The series as it ended")
    @Refuses(ProblemType.JOB_STATE)
    SeriesAnswer stop(EnvironmentId environment, @PathVariable String seriesId, StrictParameters parameters) {
        return answer(jobs.stopSeries(environment, first(seriesId)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(JobNotFound noFirstOne) {
        return Problems.answer(notFound());
    }

    private static JobId first(String seriesId) {
        return JobId.parse(seriesId).orElseThrow(CancelSeriesController::notFound);
    }

    private static ApiProblem notFound() {
        return ApiProblem.of(
                ProblemType.NOT_FOUND, "seriesId", "The environment has no series that begins with such a job");
    }

    private SeriesAnswer answer(Series series) {
        return new SeriesAnswer(SeriesJson.of(series, new JobLinks(), clock.instant()));
    }
}
