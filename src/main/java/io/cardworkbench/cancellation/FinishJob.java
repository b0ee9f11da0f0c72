package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.QueueHeld;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends jobs that have begun and of which no worker holds a part any more. */
@Component
class FinishJob {

    private static final int MAX_FAILURE_LENGTH = 1_000;

    private final JobTable jobs;
    private final LedgerTable ledger;
    private final EndJob endJob;
    private final ChangeQueue changeQueue;
    private final TransactionTemplate transaction;

    FinishJob(
            JobTable jobs,
            LedgerTable ledger,
            EndJob endJob,
            ChangeQueue changeQueue,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.jobs = jobs;
        this.ledger = ledger;
        this.endJob = endJob;
        this.changeQueue = changeQueue;
    }

    /** Does nothing to a job that has ended. Refuses with {@link ChunksInWork} or {@link QueueHeld} what has to wait. */
    void finish(JobId id) {
        changeQueue.in(jobs.get(id).environment(), () -> {
            var job = jobs.get(id);
            if (!job.state().isEnded()) {
                endJob.begun(job);
            }
        });
    }

    /** Returns whether the job has ended, now or before. */
    boolean ifDone(JobId id) {
        var job = jobs.get(id);
        if (job.isHeld() && ledger.hasDue(job.review())) {
            return false;
        }
        try {
            finish(id);
            return true;
        } catch (ChunksInWork | QueueHeld others) {
            return false;
        }
    }

    /** Lets a job fail, because of a fault that retries did not mend: at once, or when its other workers let go. */
    void fail(JobId id, String failure) {
        var shortened = failure.substring(0, Math.min(failure.length(), MAX_FAILURE_LENGTH));
        transaction.executeWithoutResult(status -> jobs.letFail(id, shortened));
        ifDone(id);
    }
}
