package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.chunk.CancelChunks;
import io.cardworkbench.cancellation.chunk.Pace;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.WorkerSlot;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** What one worker of a job does: one chunk after the other until none is due. */
@Component
class RunJob {

    /** What is still due was passed over, or others hold it, whose transactions may yet be rolled back. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    /** Between two parts of a job that goes gently. */
    private static final Duration REST = Duration.ofMillis(500);

    private final JobTable jobs;
    private final JobChangeTable changes;
    private final CancelChunks cancelChunks;
    private final FinishJob finishJob;
    private final JobWorkers workers;
    private final WorkerSettings settings;

    RunJob(
            JobTable jobs,
            JobChangeTable changes,
            CancelChunks cancelChunks,
            FinishJob finishJob,
            JobWorkers workers,
            WorkerSettings settings) {
        this.jobs = jobs;
        this.changes = changes;
        this.cancelChunks = cancelChunks;
        this.finishJob = finishJob;
        this.workers = workers;
        this.settings = settings;
    }

    /** What the first worker does. */
    Optional<Duration> run(JobId id, BooleanSupplier leave) {
        return run(new WorkerSlot(id, 1), leave);
    }

    /** Returns when to go on with the job, or empty when it has ended. */
    Optional<Duration> run(WorkerSlot slot, BooleanSupplier leave) {
        var id = slot.job();
        var job = jobs.get(id);
        var statuses = jobs.findWithReview(job.environment(), id)
                .orElseThrow()
                .criteria()
                .statuses();
        var pace = Pace.towards(settings.transactionTarget());
        while (!leave.getAsBoolean()) {
            var speed = changes.speed(id);
            if (slot.number() > workers.of(speed)) {
                return jobs.get(id).state().isEnded() ? Optional.empty() : Optional.of(LOOK_AGAIN);
            }
            var before = System.nanoTime();
            if (cancelChunks.next(job, statuses, speed == JobSpeed.GENTLE ? 1 : pace.chunks()) == 0) {
                return finishJob.ifDone(id) ? Optional.empty() : Optional.of(LOOK_AGAIN);
            }
            if (speed == JobSpeed.GENTLE) {
                return Optional.of(REST);
            }
            pace = pace.after(Duration.ofNanos(System.nanoTime() - before));
        }
        return Optional.of(Duration.ZERO);
    }
}
