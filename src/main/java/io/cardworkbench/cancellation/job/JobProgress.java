package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changes about a job while it lives.
 *
 * @param queue where in the queue it is
 * @param cardsPerSecond the mean of the last seconds; 0 unless running
 * @param endedBy who stopped or withdrew it; of one that has begun, who asked it to stop
 * @param failure why it failed
 * @param rightLost whether its submitter lost the permission to cancel cards while it ran; of a job that has ended, whether
 *     they had lost it by then
 * @param work when its workers came along
 * @param speed as it was chosen; the rate says what comes of it
 * @param pauses in order; the last one is not over while the job is paused
 * @param changes what was changed about it, in order
 * @param series null for one that is in none
 */
public record JobProgress(
        JobId id,
        EnvironmentId environment,
        ActorId submittedBy,
        JobState state,
        JobNumbers numbers,
        QueuePosition queue,
        double cardsPerSecond,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable String endedBy,
        @Nullable String failure,
        boolean rightLost,
        WorkTimes work,
        JobSpeed speed,
        List<JobPause> pauses,
        List<JobChange> changes,
        @Nullable JobSeries series) {

    /** How long a running job may be without progress. */
    private static final Duration STALLED_AFTER = Duration.ofSeconds(30);

    /** How long it counts as slowed after that was noted. */
    private static final Duration SLOWED_FOR = Duration.ofSeconds(10);

    public JobProgress {
        pauses = List.copyOf(pauses);
        changes = List.copyOf(changes);
    }

    /** The job that stands for it where a series is one: the first of its series, or itself. */
    public JobId shownAs() {
        return series == null ? id : series.first();
    }

    /** 1 for the next one to start; 0 unless queued. */
    public int placeInQueue() {
        return queue.place();
    }

    /** Whether it has been asked to stop, and only waits for its workers to let go. */
    public boolean isStopping() {
        return !state.isEnded() && endedBy != null;
    }

    /** How long a running job still takes at its present rate; empty while that can't be told. */
    public Optional<Duration> timeLeft() {
        return state == JobState.RUNNING && cardsPerSecond > 0
                ? Optional.of(Duration.ofMillis((long) (numbers.remaining() / cardsPerSecond * 1000)))
                : Optional.empty();
    }

    /** Since when a running job has come along no more; empty while it does, or has only just ceased to. */
    public Optional<Instant> stalledSince(Instant now) {
        if (state != JobState.RUNNING || isStopping()) {
            return Optional.empty();
        }
        return lastProgress().filter(last -> !now.isBefore(last.plus(STALLED_AFTER)));
    }

    /** Whether its workers rest in between, since the database is slow and customers come first. */
    public boolean isSlowed(Instant now) {
        var slowed = work.hindrance().slowed();
        return state == JobState.RUNNING && slowed != null && now.isBefore(slowed.plus(SLOWED_FOR));
    }

    /** When it came along last: began, went on after a pause, or was through with cards; empty before it began. */
    public Optional<Instant> lastProgress() {
        var resumed = pauses.isEmpty() ? null : pauses.getLast().resumed();
        return Stream.of(
                        Optional.ofNullable(started),
                        Optional.ofNullable(resumed),
                        Optional.ofNullable(work.lastCard()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** Whether it has begun and not ended, be it paused or not. */
    public boolean isUnderWay() {
        return started != null && !state.isEnded();
    }

    /** Whether it was read before something happened to the job that the other one tells of. */
    public boolean isBefore(JobProgress other) {
        return (other.state.isEnded() && !state.isEnded()) || acts() < other.acts();
    }

    /** How many of the things are told of that someone did to it while it lived; they only become more. */
    private long acts() {
        var resumed = pauses.stream().filter(pause -> pause.resumed() != null).count();
        return pauses.size() + resumed + changes.size();
    }

    public JobProgress at(QueuePosition position) {
        return with(numbers, position, cardsPerSecond, rightLost, work, pauses, changes);
    }

    public JobProgress underWay(JobNumbers newNumbers, double rate, boolean isRightLost) {
        return with(newNumbers, queue, rate, isRightLost, work, pauses, changes);
    }

    public JobProgress told(List<JobPause> newPauses, List<JobChange> newChanges) {
        return with(numbers, queue, cardsPerSecond, rightLost, work, newPauses, newChanges);
    }

    /** The same once its workers have done the first cards, and done others since. */
    public JobProgress worked(@Nullable Instant firstCard, @Nullable Instant lastCard) {
        return with(work.worked(firstCard, lastCard));
    }

    /** The same where others hold cards of some parts; who it was is over once it has come along again. */
    public JobProgress held(int heldParts, @Nullable JobWait by) {
        var since = lastProgress().orElse(Instant.EPOCH);
        var wait = heldParts == 0 || by == null || by.seen().isBefore(since) ? null : by;
        return with(work.hinderedBy(work.hindrance().held(heldParts, wait)));
    }

    /** The same where nothing newer can be known. */
    public JobProgress withDatabaseAway() {
        return with(work.hinderedBy(work.hindrance().withDatabaseAway()));
    }

    private JobProgress with(WorkTimes newWork) {
        return with(numbers, queue, cardsPerSecond, rightLost, newWork, pauses, changes);
    }

    private JobProgress with(
            JobNumbers newNumbers,
            QueuePosition position,
            double rate,
            boolean isRightLost,
            WorkTimes newWork,
            List<JobPause> newPauses,
            List<JobChange> newChanges) {
        return new JobProgress(
                id,
                environment,
                submittedBy,
                state,
                newNumbers,
                position,
                rate,
                started,
                ended,
                endedBy,
                failure,
                isRightLost,
                newWork,
                speed,
                newPauses,
                newChanges,
                series);
    }
}
