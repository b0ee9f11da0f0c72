package io.cardworkbench.cancellation;

import org.springframework.boot.test.context.TestComponent;

/** Runs and ends jobs for tests of other modules. */
@TestComponent
public class Jobs {

    private final RunJob runJob;
    private final EndJob endJob;

    Jobs(RunJob runJob, EndJob endJob) {
        this.runJob = runJob;
        this.endJob = endJob;
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
        endJob.fail(job, failure);
    }
}
