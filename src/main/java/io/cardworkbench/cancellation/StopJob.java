package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.cancellation.job.JobCommand;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.QueueHeld;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stops a running job, and withdraws a queued one, for someone. */
@Component
class StopJob {

    private static final Logger log = LoggerFactory.getLogger(StopJob.class);

    private final JobTable jobs;
    private final EndJob endJob;
    private final ChangeQueue changeQueue;
    private final FinishJob finishJob;
    private final TransactionTemplate transaction;
    private final RetryTemplate patience;
    private final Clock clock;

    StopJob(
            JobTable jobs,
            EndJob endJob,
            ChangeQueue changeQueue,
            FinishJob finishJob,
            TransactionTemplate transaction,
            @Qualifier("patience") RetryTemplate patience,
            Clock clock) {
        this.jobs = jobs;
        this.endJob = endJob;
        this.changeQueue = changeQueue;
        this.finishJob = finishJob;
        this.transaction = transaction;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Marks the job, which its workers see before their next chunk, and waits a little for the chunks in work. Where one of
     * them takes longer, for example since a stranger holds one of its cards, the worker that has it ends the job.
     */
    void stop(Actor actor, JobId id) {
        transaction.executeWithoutResult(status -> ask(actor, id));
        endSoon(id);
    }

    /** Waits a little for the workers of a job that was asked to stop. */
    void endSoon(JobId id) {
        try {
            patience.invoke(() -> finishJob.finish(id));
        } catch (ChunksInWork | QueueHeld later) {
            log.info("Job {} stops when its workers let it: {}", id, later.getMessage());
        }
    }

    void withdraw(Actor actor, JobId id) {
        changeQueue.in(jobs.get(id).environment(), () -> endJob.queued(jobs.get(id), JobCommand.WITHDRAW, actor));
    }

    private void ask(Actor actor, JobId id) {
        if (!jobs.askToStop(id, actor, clock.instant())) {
            var job = jobs.get(id);
            if (!job.isEnding()) {
                job.after(JobCommand.STOP);
            }
        }
    }
}
