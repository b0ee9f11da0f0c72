package io.cardworkbench.cancellation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.QueueHeld;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to it that what is to be done is known to db-scheduler, whose rows may have been lost: workers of running jobs, queued
 * jobs whose turn has come, recurring tasks. Where nothing is missing, nothing changes.
 */
@Component
class LookAfterJobs {

    private static final Logger log = LoggerFactory.getLogger(LookAfterJobs.class);

    private final JobTable jobs;
    private final ChangeQueue changeQueue;
    private final JobWorkers workers;
    private final ObjectProvider<Scheduler> scheduler;
    private final List<Task<?>> tasks;
    private final Clock clock;

    LookAfterJobs(
            JobTable jobs,
            ChangeQueue changeQueue,
            JobWorkers workers,
            ObjectProvider<Scheduler> scheduler,
            List<Task<?>> tasks,
            Clock clock) {
        this.jobs = jobs;
        this.changeQueue = changeQueue;
        this.workers = workers;
        this.scheduler = scheduler;
        this.tasks = List.copyOf(tasks);
        this.clock = clock;
    }

    /** Soon after the start of a node, and then every minute; not on one that only looks. */
    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void lookWhereTheNodeActs() {
        if (scheduler.getObject().getSchedulerState().isStarted()) {
            look();
        }
    }

    void look() {
        for (var task : tasks) {
            if (task instanceof OnStartup recurring) {
                recurring.onStartup(scheduler.getObject(), clock::instant);
            }
        }
        jobs.live(clock.instant(), List.of()).stream()
                .map(JobRow::environment)
                .distinct()
                .forEach(this::look);
    }

    private void look(EnvironmentId environment) {
        try {
            changeQueue.in(
                    environment,
                    () -> jobs.unfinished(environment).stream()
                            .filter(job -> job.state() == JobState.RUNNING || job.isEnding())
                            .forEach(workers::schedule));
        } catch (QueueHeld held) {
            log.info("Not looked after jobs this time: {}", held.getMessage());
        }
    }
}
