package io.cardworkbench.cancellation;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.UnfinishedJobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether jobs of an environment are queued or running, and holds the queue meanwhile. */
@Component
class HoldQueue implements UnfinishedJobs {

    private final JobTable jobs;

    HoldQueue(JobTable jobs) {
        this.jobs = jobs;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdIn(EnvironmentId environment) {
        // Whoever else holds the queue is about to submit a job, or to end one.
        return !jobs.lockFreeQueue(environment) || !jobs.unfinished(environment).isEmpty();
    }
}
