package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.cancellation.job.CancellationEvent;
import io.cardworkbench.cancellation.job.JobCommand;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a job, however it ends: takes back the chunks that are not done, stores the numbers, and says so. */
@Component
class EndJob {

    private final JobTable jobs;
    private final LedgerTable ledger;
    private final ReadJobs readJobs;
    private final PermissionService permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndJob(
            JobTable jobs,
            LedgerTable ledger,
            ReadJobs readJobs,
            PermissionService permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.ledger = ledger;
        this.readJobs = readJobs;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** Ends a job that has begun as it is to end; {@link ChunksInWork} while something is due, or a worker holds a part of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begun(JobRow job) {
        if (job.isEnding()) {
            ledger.releaseFree(job.review());
        }
        if (ledger.hasDue(job.review())) {
            throw new ChunksInWork(job.id());
        }
        var numbers = Objects.requireNonNull(
                        ledger.sums(List.of(job.id()), Instant.EPOCH).get(job.id()), "A job without chunks")
                .numbers();
        end(
                job,
                job.end(numbers),
                numbers,
                job.stopper(),
                !permissions.has(job.submittedBy(), Permission.CANCEL_CARDS));
    }

    /** Ends a queued job that has not begun, so that no worker can hold a part of it. Refuses it in another state. */
    @Transactional(propagation = Propagation.MANDATORY)
    void queued(JobRow job, JobCommand command, @Nullable Actor by) {
        job.after(command);
        ledger.releaseFree(job.review());
        end(job, command, job.storedNumbers(), by, false);
    }

    private void end(JobRow job, JobCommand command, JobNumbers numbers, @Nullable Actor by, boolean rightLost) {
        jobs.end(job, command, numbers, by == null ? null : by.name(), rightLost, clock.instant());
        events.publishEvent(new CancellationEvent.JobEnded(readJobs.get(job.environment(), job.id()), by));
    }
}
