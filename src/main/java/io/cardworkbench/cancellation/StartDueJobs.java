package io.cardworkbench.cancellation;

import io.cardworkbench.access.EnvironmentId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Starts the queued jobs whose turn has come. Called, with the queue locked, whenever a job is submitted or ends. */
@Component
class StartDueJobs {

    private final JobTable jobs;
    private final ChunkTable chunks;
    private final ReadJobs readJobs;
    private final SubmitterRight submitterRight;
    private final JobWorkers workers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartDueJobs(
            JobTable jobs,
            ChunkTable chunks,
            ReadJobs readJobs,
            SubmitterRight submitterRight,
            JobWorkers workers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.readJobs = readJobs;
        this.submitterRight = submitterRight;
        this.workers = workers;
        this.events = events;
        this.clock = clock;
    }

    void in(EnvironmentId environment) {
        var next = QueuePolicy.next(jobs.unfinished(environment));
        while (next.isPresent()) {
            startOrRefuse(next.get());
            next = QueuePolicy.next(jobs.unfinished(environment));
        }
    }

    private void startOrRefuse(JobRow job) {
        var now = clock.instant();
        if (submitterRight.isLost(job.submittedBy())) {
            chunks.release(job.review());
            jobs.end(job, new JobEnd(after(job, JobCommand.REFUSE), job.storedNumbers(), null, null, false), now);
            events.publishEvent(new CancellationEvent.JobEnded(readJobs.get(job.environment(), job.id()), null));
        } else {
            jobs.start(job, after(job, JobCommand.START), now);
            workers.schedule(job);
            events.publishEvent(new CancellationEvent.JobStarted(readJobs.get(job.environment(), job.id())));
        }
    }

    private static JobState after(JobRow job, JobCommand command) {
        return JobLifecycle.after(job.state(), command)
                .orElseThrow(() -> new JobTransitionRefused(job.id(), job.state(), command));
    }
}
