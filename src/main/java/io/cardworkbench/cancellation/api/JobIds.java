package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.ProblemType;

/** Reads the ids of jobs from addresses. */
public final class JobIds {

    private JobIds() {}

    /** Refuses what no job can have as its id. */
    public static JobId of(String id) {
        return JobId.parse(id).orElseThrow(JobIds::notFound);
    }

    static ApiProblem notFound() {
        return ApiProblem.of(ProblemType.NOT_FOUND, "jobId", "The environment has no such job");
    }
}
