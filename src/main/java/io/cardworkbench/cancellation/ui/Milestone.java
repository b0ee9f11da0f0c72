package io.cardworkbench.cancellation.ui;

import io.cardworkbench.cancellation.job.JobProgress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A moment in the life of a job that is worth telling to those who can't see the bar. */
enum Milestone {
    STARTED(0),
    QUARTER(0.25),
    HALF(0.5),
    THREE_QUARTERS(0.75),
    ENDED(1);

    private final double from;

    Milestone(double from) {
        this.from = from;
    }

    /** The last milestone that was passed between two readings; null before the first one. */
    static Optional<Milestone> passed(@Nullable JobProgress before, JobProgress after) {
        var reached = reached(after);
        return before == null || !reached(before).equals(reached) ? reached : Optional.empty();
    }

    private static Optional<Milestone> reached(JobProgress job) {
        if (job.state().isEnded()) {
            return Optional.of(ENDED);
        }
        if (!job.isUnderWay()) {
            return Optional.empty();
        }
        var reached = STARTED;
        for (var milestone : values()) {
            if (milestone != ENDED && job.numbers().fractionDone() >= milestone.from) {
                reached = milestone;
            }
        }
        return Optional.of(reached);
    }
}
