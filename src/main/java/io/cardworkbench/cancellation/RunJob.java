package io.cardworkbench.cancellation;

import io.cardworkbench.cards.CardStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What one worker of a job does: one chunk after the other until none is due. */
@Component
class RunJob {

    private static final int LOCK_ATTEMPTS = 5;

    /** What is still due is held by others, whose transactions may yet be rolled back: look again after this. */
    private static final Duration OTHERS_AT_WORK = Duration.ofSeconds(1);

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

    /** Returns when to go on with the job, or empty when it has ended. */
    Optional<Duration> run(JobId id, BooleanSupplier leave) {
        var job = jobs.find(id).orElseThrow(() -> new JobNotFound(id));
        var statuses = jobs.findWithReview(job.environment(), id)
                .orElseThrow()
                .criteria()
                .statuses();
        var pace = Pace.towards(settings.transactionTarget());
        while (!leave.getAsBoolean()) {
            var before = System.nanoTime();
            if (next(job, statuses, pace.chunks()) == 0) {
                return endJob.ifDone(id) ? Optional.empty() : Optional.of(OTHERS_AT_WORK);
            }
            pace = pace.after(Duration.ofNanos(System.nanoTime() - before));
        }
        return Optional.of(Duration.ZERO);
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
