package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobCommand;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.series.Series;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Stops what is left of a series, for someone: all of it in one transaction, so that no other job of it starts in between. */
@Component
class StopSeries {

    private static final Set<JobState> ENDED_BY_SOMEONE = Set.of(JobState.STOPPED, JobState.WITHDRAWN);

    private final JobTable jobs;
    private final ChangeQueue changeQueue;
    private final StopJob stopJob;
    private final EndJob endJob;
    private final Clock clock;

    StopSeries(JobTable jobs, ChangeQueue changeQueue, StopJob stopJob, EndJob endJob, Clock clock) {
        this.jobs = jobs;
        this.changeQueue = changeQueue;
        this.stopJob = stopJob;
        this.endJob = endJob;
        this.clock = clock;
    }

    /** Refuses one that has come to its end by itself. */
    void stop(Actor actor, Series series) {
        var environment = series.jobs().getFirst().environment();
        changeQueue.in(environment, () -> stopAll(actor, series)).forEach(stopJob::endSoon);
    }

    /** Returns those that were asked to stop. */
    private List<JobId> stopAll(Actor actor, Series series) {
        var rows = series.jobs().stream().map(Job::id).map(jobs::get).toList();
        if (rows.stream().allMatch(job -> job.state().isEnded())) {
            if (rows.stream().noneMatch(job -> ENDED_BY_SOMEONE.contains(job.state()))) {
                rows.getLast().after(JobCommand.STOP);
            }
            return List.of();
        }
        var asked = new ArrayList<JobId>();
        for (var job : rows) {
            if (!job.state().isEnded() && job.isBegun()) {
                jobs.askToStop(job.id(), actor, clock.instant());
                asked.add(job.id());
            } else if (!job.state().isEnded()) {
                endJob.queued(job, JobCommand.WITHDRAW, actor);
            }
        }
        return asked;
    }
}
