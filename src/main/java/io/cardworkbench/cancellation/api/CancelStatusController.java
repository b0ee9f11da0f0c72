package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.Job;
import io.cardworkbench.cancellation.JobFilter;
import io.cardworkbench.cancellation.JobState;
import io.cardworkbench.rest.Data;
import io.cardworkbench.rest.Query;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Tells what becomes of cancel jobs, and stops them. */
@RestController
@RequestMapping(path = "/v1/{environmentId}/cards/cancel-status", produces = MediaType.APPLICATION_JSON_VALUE)
class CancelStatusController {

    private static final String STATE = "state";
    private static final String MINE = "mine";
    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;
    private static final String LOOK_AGAIN_SECONDS = "1";

    private final CancelJobService jobs;
    private final JsonMapper json;
    private final Clock clock;

    CancelStatusController(CancelJobService jobs, JsonMapper json, Clock clock) {
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
    }

    /** The jobs of the environment, newest first. */
    @GetMapping
    JobsJson list(EnvironmentId environment, Query query) {
        query.only(List.of(STATE, MINE, LIMIT, OFFSET));
        var page = jobs.list(
                environment,
                new JobFilter(query.flag(MINE), states(query)),
                query.number(OFFSET, 0, Integer.MAX_VALUE).orElse(0),
                query.number(LIMIT, 1, MAX_LIMIT).orElse(DEFAULT_LIMIT));
        return new JobsJson(page.jobs().stream().map(this::json).toList(), page.total());
    }

    @GetMapping("/{jobId}")
    ResponseEntity<String> status(EnvironmentId environment, @PathVariable String jobId, Query query) {
        query.only(List.of());
        var job = find(environment, jobId);
        var body = json.writeValueAsString(new Data<>(json(job)));
        var response = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(DigestUtils.md5DigestAsHex(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        if (!job.state().isEnded()) {
            response.header(HttpHeaders.RETRY_AFTER, LOOK_AGAIN_SECONDS);
        }
        return response.body(body);
    }

    /** Stops a running job, withdraws a queued one; what was cancelled stays cancelled. */
    @PostMapping("/{jobId}/stop")
    Data<JobJson> stop(EnvironmentId environment, @PathVariable String jobId, Query query) {
        query.only(List.of());
        var job = find(environment, jobId);
        return new Data<>(json(
                switch (job.state()) {
                    case QUEUED -> jobs.withdraw(environment, job.id());
                    case STOPPED, WITHDRAWN -> job;
                    case RUNNING, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, REFUSED ->
                        jobs.stop(environment, job.id());
                }));
    }

    private Job find(EnvironmentId environment, String id) {
        return jobs.find(environment, JobIds.of(id)).orElseThrow(JobIds::notFound);
    }

    private JobJson json(Job job) {
        return JobJson.of(job, new JobLinks(), clock.instant());
    }

    private static Set<JobState> states(Query query) {
        if (!query.has(STATE)) {
            return EnumSet.allOf(JobState.class);
        }
        var states = EnumSet.noneOf(JobState.class);
        for (var key : query.all(STATE)) {
            states.add(state(key));
        }
        return states;
    }

    private static JobState state(String key) {
        return Arrays.stream(JobState.values())
                .filter(state -> JobJson.key(state).equals(key))
                .findFirst()
                .orElseThrow(() -> Query.invalid(
                        STATE,
                        "is one of "
                                + Arrays.stream(JobState.values())
                                        .map(JobJson::key)
                                        .toList()));
    }

    /**
     * Some of the jobs.
     *
     * @param total how many there are
     */
    record JobsJson(List<JobJson> data, int total) {}
}
