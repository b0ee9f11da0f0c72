package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends jobs. Whatever ends one does it with the queue locked, in one transaction that releases the chunks that are not
 * done, stores the numbers, and starts the next job.
 */
@Component
class EndJob {

    private static final int MAX_FAILURE_LENGTH = 1_000;

    private final JobTable jobs;
    private final ChunkTable chunks;
    private final ReadJobs readJobs;
    private final StartDueJobs startDueJobs;
    private final SubmitterRight submitterRight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndJob(
            JobTable jobs,
            ChunkTable chunks,
            ReadJobs readJobs,
            StartDueJobs startDueJobs,
            SubmitterRight submitterRight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.readJobs = readJobs;
        this.startDueJobs = startDueJobs;
        this.submitterRight = submitterRight;
        this.events = events;
        this.clock = clock;
    }

    /** Completes a running job if none of its chunks is due any more; returns whether it has ended, now or before. */
    @Transactional
    boolean ifDone(JobId id) {
        var job = locked(id);
        if (job.state() != JobState.RUNNING) {
            return true;
        }
        if (chunks.hasDue(job.review())) {
            return false;
        }
        var failed = numbers(job).failed() > 0;
        end(job, failed ? JobCommand.COMPLETE_WITH_FAILURES : JobCommand.COMPLETE, null, null);
        return true;
    }

    /** Ends a running job because of a fault that retries did not mend. */
    @Transactional
    void fail(JobId id, String failure) {
        var job = locked(id);
        if (job.state() == JobState.RUNNING) {
            end(job, JobCommand.FAIL, null, failure.substring(0, Math.min(failure.length(), MAX_FAILURE_LENGTH)));
        }
    }

    /** Stops or withdraws a job for someone. Refuses it in a state that does not allow it. */
    @Transactional
    void by(Actor actor, JobId id, JobCommand command) {
        end(locked(id), command, actor, null);
    }

    private void end(JobRow job, JobCommand command, @Nullable Actor by, @Nullable String failure) {
        var state = JobLifecycle.after(job.state(), command)
                .orElseThrow(() -> new JobTransitionRefused(job.id(), job.state(), command));
        var byName = by == null ? null : by.name();
        var rightLost = job.state() == JobState.RUNNING && submitterRight.isLost(job.submittedBy());
        chunks.release(job.review());
        jobs.end(job, new JobEnd(state, numbers(job), byName, failure, rightLost), clock.instant());
        events.publishEvent(new CancellationEvent.JobEnded(readJobs.get(job.environment(), job.id()), by));
        startDueJobs.in(job.environment());
    }

    private JobNumbers numbers(JobRow job) {
        var sums = chunks.sums(List.of(job.id()), Instant.EPOCH).get(job.id());
        return Objects.requireNonNull(sums, "A job without chunks").numbers();
    }

    private JobRow locked(JobId id) {
        jobs.lockQueue(jobs.find(id).orElseThrow(() -> new JobNotFound(id)).environment());
        return jobs.find(id).orElseThrow(() -> new JobNotFound(id));
    }
}
