package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.rest.ApiJson;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.Refuses;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what becomes of cancel jobs, and pauses, resumes and stops them. */
@RestController
@Tag(name = "Cancel cards")
@RequestMapping(path = "/v1/{environmentId}/cards/cancel-status", produces = MediaType.APPLICATION_JSON_VALUE)
class CancelStatusController {

    private final CancelJobService jobs;
    private final ApiJson json;
    private final Clock clock;

    CancelStatusController(CancelJobService jobs, ApiJson json, Clock clock) {
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listCancelJobs",
            summary = "List cancel jobs, newest first",
            description = "The jobs of the environment, whether started in the workbench or by the API.")
    JobsJson list(EnvironmentId environment, @Takes(ListJobsParameters.class) StrictParameters parameters) {
        var filter = new JobFilter(
                parameters.flag(ListJobsParameters.MINE),
                parameters.get(ListJobsParameters.STATE).orElse(EnumSet.allOf(JobState.class)));
        var page = jobs.list(
                environment, filter, parameters.get(ListJobsParameters.OFFSET).orElse(0), Paging.limit(parameters));
        return new JobsJson(
                page.jobs().stream()
                        .map(job -> JobJson.inList(job, new JobLinks(), clock.instant()))
                        .toList(),
                page.total());
    }

    @GetMapping("/{jobId}")
    @Operation(
            operationId = "getCancelStatus",
            summary = "See how far a cancel job is",
            description = "Poll it as Retry-After says; with If-None-Match an answer that brings nothing new is 304.")
    @ApiResponse(
            responseCode = "200",
            description = "The job",
            headers =
                    @Header(
                            name = HttpHeaders.RETRY_AFTER,
                            description = "After how many seconds to look again; none once the job has ended",
                            schema = @Schema(type = "integer")),
            content = @Content(schema = @Schema(implementation = JobAnswer.class)))
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<String> status(
            EnvironmentId environment,
            @PathVariable String jobId,
            StrictParameters parameters,
            HttpServletRequest request) {
        var job = find(environment, jobId);
        return Polled.answer(
                request, json.write(new JobAnswer(json(job))), job.state().isEnded());
    }

    @PostMapping("/{jobId}/stop")
    @Operation(
            operationId = "stopCancelJob",
            summary = "Stop a cancel job",
            description =
                    "Stops a job that has begun, withdraws one that is queued. What was cancelled stays cancelled. Once the"
                            + " job has ended no further card changes; where a part in work has to wait for others, the answer"
                            + " says stopping, and cancel-status tells when it has ended.")
    @ApiResponse(responseCode = "200", description = "The job as it ended")
    @Refuses(ProblemType.JOB_STATE)
    JobAnswer stop(EnvironmentId environment, @PathVariable String jobId, StrictParameters parameters) {
        var job = find(environment, jobId);
        return new JobAnswer(json(
                switch (job.state()) {
                    case QUEUED ->
                        job.progress().isUnderWay()
                                ? jobs.stop(environment, job.id())
                                : jobs.withdraw(environment, job.id());
                    case STOPPED, WITHDRAWN -> job;
                    case RUNNING, PAUSED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, REFUSED ->
                        jobs.stop(environment, job.id());
                }));
    }

    @PostMapping("/{jobId}/pause")
    @Operation(
            operationId = "pauseCancelJob",
            summary = "Pause a cancel job",
            description =
                    "Holds a running job until it is resumed or stopped; queued ones have their turn meanwhile. The parts"
                            + " in work are still done.")
    @ApiResponse(responseCode = "200", description = "The job, paused now or before")
    @Refuses(ProblemType.JOB_STATE)
    JobAnswer pause(EnvironmentId environment, @PathVariable String jobId, StrictParameters parameters) {
        return new JobAnswer(
                json(jobs.pause(environment, find(environment, jobId).id())));
    }

    @PostMapping("/{jobId}/resume")
    @Operation(
            operationId = "resumeCancelJob",
            summary = "Resume a paused cancel job",
            description = "Lets it go on: at once, or before all that are queued.")
    @ApiResponse(responseCode = "200", description = "The job, running or queued")
    @Refuses(ProblemType.JOB_STATE)
    JobAnswer resume(EnvironmentId environment, @PathVariable String jobId, StrictParameters parameters) {
        return new JobAnswer(
                json(jobs.resume(environment, find(environment, jobId).id())));
    }

    @PostMapping("/{jobId}/try-again")
    @Operation(
            operationId = "tryCancelJobAgain",
            summary = "Try again what a cancel job left",
            description =
                    "Makes a job of the cards that failed in one that has ended, or were not reached by it: just these, whatever"
                            + " matches by now. Once for each job: sent again, it answers the job that was made.")
    @ApiResponse(
            responseCode = "202",
            description = "The new job, or the one that was made before",
            content = @Content(schema = @Schema(implementation = JobAnswer.class)))
    @Refuses({ProblemType.JOB_STATE, ProblemType.TOO_MANY_CARDS, ProblemType.TOO_LARGE})
    ResponseEntity<JobAnswer> tryAgain(
            EnvironmentId environment, @PathVariable String jobId, StrictParameters parameters) {
        var rest = jobs.tryAgain(environment, find(environment, jobId).id());
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, new JobLinks().status(rest))
                .header(HttpHeaders.RETRY_AFTER, Polled.LOOK_AGAIN_SECONDS)
                .body(new JobAnswer(json(rest)));
    }

    private Job find(EnvironmentId environment, String id) {
        return jobs.find(environment, JobIds.of(id)).orElseThrow(JobIds::notFound);
    }

    private JobJson json(Job job) {
        return JobJson.of(job, new JobLinks(), clock.instant());
    }

    /**
     * Some of the jobs.
     *
     * @param total how many there are
     */
    record JobsJson(List<JobJson> data, int total) {}
}
