package io.cardworkbench.cancellation;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
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

/** Puts together what is known about jobs: their rows, the sums of their chunks, their place in the queue. */
@Component
class ReadJobs {

    /** The rate is the mean of this long. */
    private static final Duration RATE_WINDOW = Duration.ofSeconds(5);

    private final JobTable jobs;
    private final ChunkTable chunks;
    private final SubmitterRight submitterRight;
    private final Clock clock;

    ReadJobs(JobTable jobs, ChunkTable chunks, SubmitterRight submitterRight, Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.submitterRight = submitterRight;
        this.clock = clock;
    }

    Job get(EnvironmentId environment, JobId job) {
        return find(environment, job).orElseThrow(() -> new JobNotFound(job));
    }

    Optional<Job> find(EnvironmentId environment, JobId job) {
        return jobs.findWithReview(environment, job)
                .map(found -> jobs(environment, List.of(found)).getFirst());
    }

    List<Job> jobs(EnvironmentId environment, List<JobWithReview> found) {
        var rows = found.stream().map(JobWithReview::row).toList();
        var anyQueued = rows.stream().anyMatch(row -> row.state() == JobState.QUEUED);
        var progress = progress(rows, anyQueued ? jobs.unfinished(environment) : List.of());
        return found.stream()
                .map(job ->
                        job.job(Objects.requireNonNull(progress.get(job.row().id()))))
                .toList();
    }

    /** The progress of all jobs that are queued or running or ended after a time, and of some by their ids. */
    Collection<JobProgress> live(Instant endedAfter, Collection<JobId> also) {
        var rows = jobs.live(endedAfter, also);
        return progress(rows, rows).values();
    }

    private Map<JobId, JobProgress> progress(List<JobRow> rows, List<JobRow> unfinished) {
        var since = clock.instant().minus(RATE_WINDOW);
        var running =
                rows.stream().filter(row -> row.state() == JobState.RUNNING).toList();
        var ids = running.stream().map(JobRow::id).toList();
        var sums = running.isEmpty() ? Map.<JobId, ChunkTable.Sums>of() : chunks.sums(ids, since);
        var losers = running.stream()
                .map(JobRow::submittedBy)
                .distinct()
                .filter(submitterRight::isLost)
                .collect(Collectors.toSet());
        return rows.stream()
                .collect(Collectors.toMap(JobRow::id, row -> progress(row, sums.get(row.id()), losers, unfinished)));
    }

    private static boolean rightLost(JobRow row, Set<ActorId> losers) {
        return row.state() == JobState.RUNNING ? losers.contains(row.submittedBy()) : row.rightLost();
    }

    private JobProgress progress(
            JobRow row, ChunkTable.@Nullable Sums sums, Set<ActorId> losers, List<JobRow> unfinished) {
        var sameEnvironment = unfinished.stream()
                .filter(other -> other.environment().equals(row.environment()))
                .toList();
        return new JobProgress(
                row.id(),
                row.environment(),
                row.submittedBy(),
                row.state(),
                sums == null ? row.storedNumbers() : sums.numbers(),
                QueuePolicy.place(row, sameEnvironment),
                sums == null ? 0 : rate(row, sums.recent()),
                row.started(),
                row.ended(),
                row.endedBy(),
                row.failure(),
                rightLost(row, losers));
    }

    private double rate(JobRow row, int recent) {
        var started = row.started();
        if (started == null) {
            return 0;
        }
        var sinceStart = Duration.between(started, clock.instant()).toMillis();
        var window = Math.max(1, Math.min(sinceStart, RATE_WINDOW.toMillis()));
        return recent * 1000.0 / window;
    }
}
