package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.rest.ProblemType;
import io.cardworkbench.rest.Refuses;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.Takes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts queued jobs elsewhere in the queue, and changes how fast jobs go. */
@RestController
@Tag(name = "Cancel cards")
@RequestMapping(path = "/v1/{environmentId}/cards/cancel-status/{jobId}", produces = MediaType.APPLICATION_JSON_VALUE)
class JobControlController {

    private final CancelJobService jobs;
    private final Clock clock;

    JobControlController(CancelJobService jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @PostMapping("/move")
    @Operation(
            operationId = "moveCancelJob",
            summary = "Move a queued cancel job",
            description =
                    "Before or after another queued job; without either, to the head. Jobs that a pause interrupted stay"
                            + " before it.")
    @ApiResponse(responseCode = "200", description = "The job with its new place in the queue")
    @Refuses(ProblemType.JOB_STATE)
    JobAnswer move(
            EnvironmentId environment,
            @PathVariable String jobId,
            @Takes(ControlParameters.Move.class) StrictParameters parameters) {
        var to = ControlParameters.Move.place(parameters);
        return answer(jobs.move(environment, JobIds.of(jobId), to));
    }

    @PostMapping("/speed")
    @Operation(
            operationId = "setCancelJobSpeed",
            summary = "Change how fast a cancel job goes",
            description =
                    "gentle: one worker, which rests after each part; normal; fast: more workers. Within a second where the job"
                            + " runs, and whenever it has not ended.")
    @ApiResponse(responseCode = "200", description = "The job with its new speed")
    @Refuses(ProblemType.JOB_STATE)
    JobAnswer speed(
            EnvironmentId environment,
            @PathVariable String jobId,
            @Takes(ControlParameters.Speed.class) StrictParameters parameters) {
        var speed = parameters.require(ControlParameters.Speed.SPEED);
        return answer(jobs.setSpeed(environment, JobIds.of(jobId), speed));
    }

    private JobAnswer answer(Job job) {
        return new JobAnswer(JobJson.of(job, new JobLinks(), clock.instant()));
    }
}
