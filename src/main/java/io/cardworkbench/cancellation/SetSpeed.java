package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.cancellation.job.CancellationEvent;
import io.cardworkbench.cancellation.job.JobChange;
import io.cardworkbench.cancellation.job.JobCommand;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.JobState;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes the speed of a job that has not ended, which its workers see before their next transaction, for someone. */
@Component
class SetSpeed {

    private final JobTable jobs;
    private final JobChangeTable changes;
    private final JobWorkers workers;
    private final ReadJobs readJobs;
    private final ChangeQueue changeQueue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetSpeed(
            JobTable jobs,
            JobChangeTable changes,
            JobWorkers workers,
            ReadJobs readJobs,
            ChangeQueue changeQueue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.changes = changes;
        this.workers = workers;
        this.readJobs = readJobs;
        this.changeQueue = changeQueue;
        this.events = events;
        this.clock = clock;
    }

    /** Changes nothing where that is its speed already. */
    void set(Actor actor, JobId id, JobSpeed speed) {
        changeQueue.in(jobs.get(id).environment(), () -> {
            var job = jobs.get(id);
            job.after(JobCommand.SET_SPEED);
            if (job.speed() != speed) {
                change(actor, job, speed);
            }
        });
    }

    private void change(Actor actor, JobRow job, JobSpeed speed) {
        changes.setSpeed(job.id(), speed);
        changes.insert(job.id(), new JobChange(speed, clock.instant(), actor.name()));
        if (job.state() == JobState.RUNNING) {
            workers.schedule(jobs.get(job.id()));
        }
        events.publishEvent(new CancellationEvent.JobSpeedChanged(readJobs.get(job.environment(), job.id()), actor));
    }
}
