package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.cancellation.job.CancellationEvent;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobCommand;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.JobState;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Holds a running job, whose workers see it before their next chunk, and lets a paused one go on, for someone. */
@Component
class PauseJob {

    private final JobTable jobs;
    private final JobPauseTable pauses;
    private final ReadJobs readJobs;
    private final ChangeQueue changeQueue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PauseJob(
            JobTable jobs,
            JobPauseTable pauses,
            ReadJobs readJobs,
            ChangeQueue changeQueue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.pauses = pauses;
        this.readJobs = readJobs;
        this.changeQueue = changeQueue;
        this.events = events;
        this.clock = clock;
    }

    /** Those that are queued have their turn meanwhile. Changes nothing about one that is paused. */
    void pause(Actor actor, JobId id) {
        change(id, job -> {
            if (job.state() != JobState.PAUSED) {
                jobs.change(job, JobCommand.PAUSE);
                pauses.begin(id, actor, clock.instant());
                events.publishEvent(new CancellationEvent.JobPaused(read(job), actor));
            }
        });
    }

    /** Changes nothing about one that runs, or waits for its turn after a pause. */
    void resume(Actor actor, JobId id) {
        change(id, job -> {
            if (job.state() == JobState.PAUSED || !job.isBegun() || job.state().isEnded()) {
                jobs.change(job, JobCommand.RESUME);
                pauses.end(id, actor, clock.instant());
                events.publishEvent(new CancellationEvent.JobResumed(read(job), actor));
            }
        });
    }

    private void change(JobId id, Consumer<JobRow> change) {
        changeQueue.in(jobs.get(id).environment(), () -> change.accept(jobs.get(id)));
    }

    private Job read(JobRow job) {
        return readJobs.get(job.environment(), job.id());
    }
}
