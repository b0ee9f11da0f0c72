package io.cardworkbench.cancellation.series;

import io.cardworkbench.Decision;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that one review was cut into, told as if they were one.
 *
 * @param jobs in order; one at least
 */
@Decision
public record Series(List<Job> jobs) {

    public Series {
        jobs = List.copyOf(jobs);
    }

    /** The first job, by which a series is known. */
    public JobId id() {
        return jobs.getFirst().id();
    }

    /**
     * What the series as a whole is: what its job under way is; between two of them queued; once all have ended, what all are, and
     * otherwise failed, stopped or completed with failures, whichever of these says more.
     */
    public JobState state() {
        var states =
                jobs.stream().map(Job::state).collect(Collectors.toCollection(() -> EnumSet.noneOf(JobState.class)));
        for (var live : List.of(JobState.RUNNING, JobState.PAUSED, JobState.QUEUED)) {
            if (states.contains(live)) {
                return live;
            }
        }
        return states.size() == 1 ? states.iterator().next() : endedOf(states);
    }

    private static JobState endedOf(Set<JobState> states) {
        if (states.contains(JobState.FAILED)) {
            return JobState.FAILED;
        }
        var early = EnumSet.of(JobState.STOPPED, JobState.WITHDRAWN, JobState.REFUSED);
        return states.stream().anyMatch(early::contains) ? JobState.STOPPED : JobState.COMPLETED_WITH_FAILURES;
    }

    /** Whether nothing of it goes on but what was asked to stop. */
    public boolean isStopping() {
        var live = jobs.stream().filter(job -> !job.state().isEnded()).toList();
        return !live.isEmpty() && live.stream().allMatch(job -> job.progress().isStopping());
    }

    public JobNumbers numbers() {
        return new JobNumbers(
                sum(JobNumbers::reviewed),
                sum(JobNumbers::cancelled),
                sum(JobNumbers::skipped),
                sum(JobNumbers::failed),
                sum(JobNumbers::remaining));
    }

    /** The job that it is at: the one under way, else the next one, else the last. */
    public Job current() {
        return jobs.stream()
                .filter(job -> job.progress().isUnderWay())
                .findFirst()
                .or(() -> jobs.stream().filter(job -> !job.state().isEnded()).findFirst())
                .orElseGet(jobs::getLast);
    }

    public double cardsPerSecond() {
        return jobs.stream().mapToDouble(job -> job.progress().cardsPerSecond()).sum();
    }

    /** How long all of it still takes at its present rate; empty while that can't be told. */
    public Optional<Duration> timeLeft() {
        return state() == JobState.RUNNING && cardsPerSecond() > 0
                ? Optional.of(Duration.ofMillis((long) (unfinished() / cardsPerSecond() * 1_000)))
                : Optional.empty();
    }

    /** When the first of its jobs started. */
    @Nullable
    public Instant started() {
        return jobs.stream()
                .flatMap(job -> Optional.ofNullable(job.progress().started()).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When the last of its jobs ended. */
    @Nullable
    public Instant ended() {
        return state().isEnded()
                ? jobs.stream()
                        .flatMap(job -> Optional.ofNullable(job.progress().ended()).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    /** The same with what is known of one of its jobs by now; older news are passed over. */
    public Series with(JobProgress progress) {
        return new Series(jobs.stream()
                .map(job ->
                        job.id().equals(progress.id()) && !progress.isBefore(job.progress()) ? job.with(progress) : job)
                .toList());
    }

    private int unfinished() {
        return jobs.stream()
                .filter(job -> !job.state().isEnded())
                .mapToInt(job -> job.numbers().remaining())
                .sum();
    }

    private int sum(ToIntFunction<JobNumbers> part) {
        return jobs.stream().map(Job::numbers).mapToInt(part).sum();
    }
}
