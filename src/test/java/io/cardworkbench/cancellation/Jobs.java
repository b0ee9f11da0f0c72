package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import org.springframework.boot.test.context.TestComponent;

/** Runs and ends jobs for tests of other modules. */
@TestComponent
public class Jobs {

    private final RunJob runJob;
    private final FinishJob finishJob;

    Jobs(RunJob runJob, FinishJob finishJob) {
        this.runJob = runJob;
        this.finishJob = finishJob;
    }

    /** Does what a worker does, to the end. */
    public void run(Job job) {
        run(job.id());
    }

    /** The same for a job by its id. */
    public void run(JobId job) {
        if (runJob.run(job, () -> false).isPresent()) {
            throw new AssertionError("Did not end: " + job);
        }
    }

    /** Does what a worker does when retries did not mend a fault. */
    public void fail(JobId job, String failure) {
        finishJob.fail(job, failure);
    }
}
