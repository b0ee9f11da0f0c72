package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.cancellation.job.CancellationEvent;
import io.cardworkbench.cancellation.job.JobChange;
import io.cardworkbench.cancellation.job.JobCommand;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.QueuePlace;
import io.cardworkbench.cancellation.job.QueuePolicy;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a queued job to another place in the queue, for someone. */
@Component
class MoveJob {

    private final JobTable jobs;
    private final JobChangeTable changes;
    private final ReadJobs readJobs;
    private final ChangeQueue changeQueue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveJob(
            JobTable jobs,
            JobChangeTable changes,
            ReadJobs readJobs,
            ChangeQueue changeQueue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.changes = changes;
        this.readJobs = readJobs;
        this.changeQueue = changeQueue;
        this.events = events;
        this.clock = clock;
    }

    /** Changes nothing where it is there already. */
    void move(Actor actor, JobId id, QueuePlace to) {
        var environment = jobs.get(id).environment();
        changeQueue.in(environment, () -> {
            jobs.get(id).after(JobCommand.MOVE);
            var unfinished = jobs.unfinished(environment);
            var order = QueuePolicy.moved(unfinished, id, to);
            if (!order.equals(QueuePolicy.waiting(unfinished))) {
                changes.place(order);
                changes.insert(id, new JobChange(null, clock.instant(), actor.name()));
                events.publishEvent(new CancellationEvent.JobMoved(readJobs.get(environment, id), actor));
            }
        });
    }
}
