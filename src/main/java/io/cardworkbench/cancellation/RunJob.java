package io.cardworkbench.cancellation;

import io.cardworkbench.cards.CardStatus;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What one worker of a job does: one chunk after the other until none is due. */
@Component
class RunJob {

    private static final int LOCK_ATTEMPTS = 5;

    private final JobTable jobs;
    private final CancelChunks cancelChunks;
    private final EndJob endJob;
    private final CancellationSettings settings;

    RunJob(JobTable jobs, CancelChunks cancelChunks, EndJob endJob, CancellationSettings settings) {
        this.jobs = jobs;
        this.cancelChunks = cancelChunks;
        this.endJob = endJob;
        this.settings = settings;
    }

    /** Returns true when nothing is due any more, false when it was asked to leave before. */
    boolean run(JobId id, BooleanSupplier leave) {
        var job = jobs.find(id).orElseThrow(() -> new JobNotFound(id));
        var statuses = jobs.findWithReview(job.environment(), id)
                .orElseThrow()
                .criteria()
                .statuses();
        var pace = Pace.towards(settings.transactionTarget());
        while (!leave.getAsBoolean()) {
            var before = System.nanoTime();
            if (next(job, statuses, pace.chunks()) == 0) {
                endJob.ifDone(id);
                return true;
            }
            pace = pace.after(Duration.ofNanos(System.nanoTime() - before));
        }
        return false;
    }

    /** A transaction that lost a deadlock, or waited too long for a lock, has changed nothing: try it again. */
    private int next(JobRow job, Set<CardStatus> statuses, int chunks) {
        for (var attempt = 1; ; attempt++) {
            try {
                return cancelChunks.next(job, statuses, chunks);
            } catch (PessimisticLockingFailureException conflict) {
                if (attempt == LOCK_ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }
}
