package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.chunk.CancelChunks;
import io.cardworkbench.cancellation.chunk.Care;
import io.cardworkbench.cancellation.chunk.Pace;
import io.cardworkbench.cancellation.chunk.RestForCustomers;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.WorkerSlot;
import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
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
    private final RestForCustomers customers;

    RunJob(
            JobTable jobs,
            JobChangeTable changes,
            CancelChunks cancelChunks,
            FinishJob finishJob,
            JobWorkers workers,
            WorkerSettings settings,
            RestForCustomers customers) {
        this.jobs = jobs;
        this.changes = changes;
        this.cancelChunks = cancelChunks;
        this.finishJob = finishJob;
        this.workers = workers;
        this.settings = settings;
        this.customers = customers;
    }

    /** What the first worker does. */
    Optional<Duration> run(JobId id, BooleanSupplier leave) {
        return run(new WorkerSlot(id, 1), leave);
    }

    /** Returns when to go on with the job, or empty when it has ended. */
    Optional<Duration> run(WorkerSlot slot, BooleanSupplier leave) {
        var id = slot.job();
        var job = jobs.get(id);
        var statuses = statuses(job);
        var pace = Pace.towards(settings.transactionTarget());
        var care = Care.towards(settings.latencyTarget());
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
            var took = Duration.ofNanos(System.nanoTime() - before);
            pace = pace.after(took);
            care = care.after(took);
            customers.rest(id, care.rest());
        }
        return Optional.of(Duration.ZERO);
    }

    private Set<CardStatus> statuses(JobRow job) {
        var found = jobs.findWithReview(job.environment(), job.id()).orElseThrow();
        return found.criteria().statuses();
    }
}
