package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides which queued job of an environment starts next. */
@Decision
public final class QueuePolicy {

    /** A job of at most this many cards does not wait for a larger one. */
    public static final int SMALL_JOB = 1_000;

    private QueuePolicy() {}

    /**
     * The next queued job to start: the first of all, or, while a large job runs, the first small one. Those that a pause
     * interrupted come before the others.
     *
     * @param unfinished the jobs of the environment that have not ended, in the order of the queue
     */
    public static Optional<JobRow> next(List<JobRow> unfinished) {
        var queued = queued(unfinished);
        var largeRuns = unfinished.stream().anyMatch(job -> job.state() == JobState.RUNNING && !isSmall(job));
        return largeRuns
                ? queued.stream().filter(QueuePolicy::isSmall).findFirst()
                : queued.stream().findFirst();
    }

    /** 1 for the queued job that starts next; 0 for a job that is not queued. */
    public static int place(JobId job, List<JobRow> unfinished) {
        return queued(unfinished).stream().map(JobRow::id).toList().indexOf(job) + 1;
    }

    /** The queued jobs that have not begun, in the order that they have once one of them is put elsewhere. */
    public static List<JobId> moved(List<JobRow> unfinished, JobId job, QueuePlace to) {
        var order = new ArrayList<>(queued(unfinished).stream()
                .filter(row -> !row.isBegun())
                .map(JobRow::id)
                .toList());
        order.remove(job);
        var place = switch (to) {
            case QueuePlace.Head head -> 0;
            case QueuePlace.Before before -> indexOf(before.other(), order);
            case QueuePlace.After after -> indexOf(after.other(), order) + 1;
        };
        order.add(place, job);
        return List.copyOf(order);
    }

    private static int indexOf(JobId other, List<JobId> order) {
        var index = order.indexOf(other);
        if (index < 0) {
            throw new NotInQueue(other);
        }
        return index;
    }

    private static List<JobRow> queued(List<JobRow> unfinished) {
        return unfinished.stream()
                .filter(job -> job.state() == JobState.QUEUED)
                .sorted(Comparator.comparing(JobRow::isBegun).reversed())
                .toList();
    }

    private static boolean isSmall(JobRow job) {
        return job.storedNumbers().reviewed() <= SMALL_JOB;
    }
}
