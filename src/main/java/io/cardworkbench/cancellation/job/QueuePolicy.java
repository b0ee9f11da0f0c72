package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which queued job of an environment starts next. */
@Decision
public final class QueuePolicy {

    /** A job of at most this many cards does not wait for a larger one. */
    public static final int SMALL_JOB = 1_000;

    private QueuePolicy() {}

    /**
     * The next queued job to start: the first of all, or, while a large job runs, the first small one. Those that a pause
     * interrupted come before the others. Of a series one runs at a time, in the order of the queue; while that is paused the
     * others wait with it.
     *
     * @param unfinished the jobs of the environment that have not ended, in the order of the queue
     */
    public static Optional<JobRow> next(List<JobRow> unfinished) {
        var ready = ready(unfinished);
        var largeRuns = unfinished.stream().anyMatch(job -> job.state() == JobState.RUNNING && !isSmall(job));
        return largeRuns
                ? ready.stream().filter(QueuePolicy::isSmall).findFirst()
                : ready.stream().findFirst();
    }

    /** Where a job is in the queue; one that a pause interrupted comes before those that can be moved, and can't be itself. */
    public static QueuePosition position(JobId job, List<JobRow> unfinished) {
        var place = ids(queued(unfinished)).indexOf(job) + 1;
        var index = waiting(unfinished).indexOf(job);
        return index < 0
                ? new QueuePosition(place, 0, 0)
                : new QueuePosition(place, index, waiting(unfinished).size() - 1 - index);
    }

    /** The queued jobs that have not begun, in the order that they have once one of them is put elsewhere. */
    public static List<JobId> moved(List<JobRow> unfinished, JobId job, QueuePlace to) {
        var order = new ArrayList<>(waiting(unfinished));
        var from = order.indexOf(job);
        order.remove(job);
        var place = switch (to) {
            case QueuePlace.Head head -> 0;
            case QueuePlace.Earlier earlier -> Math.max(0, from - 1);
            case QueuePlace.Later later -> Math.min(order.size(), from + 1);
            case QueuePlace.Before before -> indexOf(before.other(), order);
            case QueuePlace.After after -> indexOf(after.other(), order) + 1;
        };
        order.add(place, job);
        return List.copyOf(order);
    }

    /** The queued jobs that have not begun, in order. */
    public static List<JobId> waiting(List<JobRow> unfinished) {
        return ids(queued(unfinished).stream().filter(row -> !row.isBegun()).toList());
    }

    private static List<JobId> ids(List<JobRow> rows) {
        return rows.stream().map(JobRow::id).toList();
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

    /** Those that are queued, without those of a series of which another one is under way or comes before. */
    private static List<JobRow> ready(List<JobRow> unfinished) {
        var ready = new ArrayList<JobRow>();
        var series = new HashSet<JobId>();
        unfinished.stream().filter(job -> job.state() != JobState.QUEUED).forEach(job -> takes(job, series));
        for (var job : queued(unfinished)) {
            if (takes(job, series)) {
                ready.add(job);
            }
        }
        return ready;
    }

    /** Whether no other job has had the turn of its series. */
    private static boolean takes(JobRow job, Set<JobId> series) {
        var of = job.series();
        return of == null || series.add(of.first());
    }

    private static boolean isSmall(JobRow job) {
        return job.storedNumbers().reviewed() <= SMALL_JOB;
    }
}
