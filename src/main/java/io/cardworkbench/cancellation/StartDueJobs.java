package io.cardworkbench.cancellation;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.cancellation.job.CancellationEvent;
import io.cardworkbench.cancellation.job.JobCommand;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.QueuePolicy;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Starts the queued jobs whose turn has come. Called, with the queue locked, whenever a job may have become due. */
@Component
class StartDueJobs {

    private final JobTable jobs;
    private final ReadJobs readJobs;
    private final PermissionService permissions;
    private final JobWorkers workers;
    private final EndJob endJob;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartDueJobs(
            JobTable jobs,
            ReadJobs readJobs,
            PermissionService permissions,
            JobWorkers workers,
            EndJob endJob,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.readJobs = readJobs;
        this.permissions = permissions;
        this.workers = workers;
        this.endJob = endJob;
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
        if (job.isBegun()) {
            jobs.start(job, clock.instant());
            workers.schedule(job);
        } else if (!permissions.has(job.submittedBy(), Permission.CANCEL_CARDS)) {
            endJob.queued(job, JobCommand.REFUSE, null);
        } else {
            jobs.start(job, clock.instant());
            workers.schedule(job);
            events.publishEvent(new CancellationEvent.JobStarted(readJobs.get(job.environment(), job.id())));
        }
    }
}
