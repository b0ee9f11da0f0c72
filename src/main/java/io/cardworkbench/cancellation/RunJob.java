package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.chunk.CancelChunks;
import io.cardworkbench.cancellation.chunk.Pace;
import io.cardworkbench.cancellation.job.JobId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** What one worker of a job does: one chunk after the other until none is due. */
@Component
class RunJob {

    /** What is still due was passed over, or others hold it, whose transactions may yet be rolled back. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final JobTable jobs;
    private final CancelChunks cancelChunks;
    private final FinishJob finishJob;
    private final WorkerSettings settings;

    RunJob(JobTable jobs, CancelChunks cancelChunks, FinishJob finishJob, WorkerSettings settings) {
        this.jobs = jobs;
        this.cancelChunks = cancelChunks;
        this.finishJob = finishJob;
        this.settings = settings;
    }

    /** Returns when to go on with the job, or empty when it has ended. */
    Optional<Duration> run(JobId id, BooleanSupplier leave) {
        var job = jobs.get(id);
        var statuses = jobs.findWithReview(job.environment(), id)
                .orElseThrow()
                .criteria()
                .statuses();
        var pace = Pace.towards(settings.transactionTarget());
        while (!leave.getAsBoolean()) {
            var before = System.nanoTime();
            if (cancelChunks.next(job, statuses, pace.chunks()) == 0) {
                return finishJob.ifDone(id) ? Optional.empty() : Optional.of(LOOK_AGAIN);
            }
            pace = pace.after(Duration.ofNanos(System.nanoTime() - before));
        }
        return Optional.of(Duration.ZERO);
    }
}
