package io.cardworkbench.cancellation;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobChange;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.cancellation.job.JobPause;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.JobWait;
import io.cardworkbench.cancellation.job.QueuePolicy;
import io.cardworkbench.cancellation.series.Series;
import io.cardworkbench.cancellation.waits.WatchWaits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known about jobs: their rows, the sums of their ledger, their place in the queue. */
@Component
class ReadJobs {

    /** The rate is the mean of this long. */
    private static final Duration RATE_WINDOW = Duration.ofSeconds(5);

    private final JobTable jobs;
    private final JobChainTable chains;
    private final JobPauseTable pauses;
    private final JobChangeTable changes;
    private final LedgerTable ledger;
    private final WatchWaits waits;
    private final PermissionService permissions;
    private final Clock clock;

    ReadJobs(
            JobTable jobs,
            JobChainTable chains,
            JobPauseTable pauses,
            JobChangeTable changes,
            LedgerTable ledger,
            WatchWaits waits,
            PermissionService permissions,
            Clock clock) {
        this.chains = chains;
        this.changes = changes;
        this.jobs = jobs;
        this.pauses = pauses;
        this.ledger = ledger;
        this.waits = waits;
        this.permissions = permissions;
        this.clock = clock;
    }

    Job get(EnvironmentId environment, JobId job) {
        return find(environment, job).orElseThrow(() -> new JobNotFound(job));
    }

    /** The jobs of a series, by its first one. */
    Series series(EnvironmentId environment, JobId first) {
        var found = jobs.findWithReview(environment, chains.series(first));
        if (found.isEmpty()) {
            throw new JobNotFound(first);
        }
        return new Series(jobs(environment, found));
    }

    Optional<Job> find(EnvironmentId environment, JobId job) {
        return jobs.findWithReview(environment, job)
                .map(found -> jobs(environment, List.of(found)).getFirst());
    }

    List<Job> jobs(EnvironmentId environment, List<Job> found) {
        var anyQueued = found.stream().anyMatch(job -> job.state() == JobState.QUEUED);
        var progress = progress(
                found.stream().map(Job::progress).toList(), anyQueued ? jobs.unfinished(environment) : List.of());
        return found.stream()
                .map(job -> job.with(Objects.requireNonNull(progress.get(job.id()))))
                .toList();
    }

    /** The progress of all jobs that have not ended or ended after a time, and of some by their ids. */
    Collection<JobProgress> live(Instant endedAfter, Collection<JobId> also) {
        var rows = jobs.live(endedAfter, also);
        return progress(rows.stream().map(JobRow::stored).toList(), rows).values();
    }

    private Map<JobId, JobProgress> progress(List<JobProgress> stored, List<JobRow> unfinished) {
        var since = clock.instant().minus(RATE_WINDOW);
        var underWay = stored.stream().filter(JobProgress::isUnderWay).toList();
        var sums = underWay.isEmpty() ? Map.<JobId, LedgerTable.Sums>of() : ledger.sums(ids(underWay), since);
        var losers = underWay.stream()
                .map(JobProgress::submittedBy)
                .distinct()
                .filter(submitter -> !permissions.has(submitter, Permission.CANCEL_CARDS))
                .collect(Collectors.toSet());
        var begun = stored.stream().filter(job -> job.started() != null).toList();
        var held = begun.isEmpty() ? Map.<JobId, List<JobPause>>of() : pauses.of(ids(begun));
        var waited = waits(sums);
        var changed = stored.isEmpty() ? Map.<JobId, List<JobChange>>of() : changes.of(ids(stored));
        return stored.stream()
                .map(job -> job.isUnderWay() ? underWay(job, Objects.requireNonNull(sums.get(job.id())), losers) : job)
                .map(job -> job.at(QueuePolicy.position(job.id(), of(job.environment(), unfinished)))
                        .told(held.getOrDefault(job.id(), List.of()), changed.getOrDefault(job.id(), List.of())))
                .map(job -> hindered(job, sums.get(job.id()), waited.get(job.id())))
                .collect(Collectors.toMap(JobProgress::id, job -> job));
    }

    private Map<JobId, JobWait> waits(Map<JobId, LedgerTable.Sums> sums) {
        var held = sums.entrySet().stream()
                .filter(sum -> sum.getValue().held() > 0)
                .map(Map.Entry::getKey)
                .toList();
        return held.isEmpty() ? Map.of() : waits.of(held);
    }

    private static JobProgress hindered(JobProgress job, LedgerTable.@Nullable Sums sums, @Nullable JobWait wait) {
        return sums == null ? job : job.held(sums.held(), wait);
    }

    private JobProgress underWay(JobProgress job, LedgerTable.Sums sums, Set<ActorId> losers) {
        return job.underWay(sums.numbers(), rate(job, sums.recent()), losers.contains(job.submittedBy()))
                .worked(sums.firstCard(), sums.lastCard());
    }

    private static List<JobId> ids(List<JobProgress> jobs) {
        return jobs.stream().map(JobProgress::id).toList();
    }

    private static List<JobRow> of(EnvironmentId environment, List<JobRow> unfinished) {
        return unfinished.stream()
                .filter(job -> job.environment().equals(environment))
                .toList();
    }

    private double rate(JobProgress job, int recent) {
        var started = job.started();
        if (started == null || job.state() != JobState.RUNNING) {
            return 0;
        }
        var sinceStart = Duration.between(started, clock.instant()).toMillis();
        var window = Math.max(1, Math.min(sinceStart, RATE_WINDOW.toMillis()));
        return recent * 1000.0 / window;
    }
}
