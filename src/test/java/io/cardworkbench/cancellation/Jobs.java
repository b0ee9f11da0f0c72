package io.cardworkbench.cancellation;

import org.springframework.boot.test.context.TestComponent;

/** Runs jobs for tests of other modules. */
@TestComponent
public class Jobs {

    private final RunJob runJob;

    Jobs(RunJob runJob) {
        this.runJob = runJob;
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
}
