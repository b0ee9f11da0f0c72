package io.cardworkbench.cancellation.overlap;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.overlap.OverlapTable.Unfinished;
import io.cardworkbench.cancellation.review.ReviewId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts which cards of a review jobs have as well; reads nothing where no job is under way. */
@Component
class CountOverlaps {

    private final OverlapTable overlaps;
    private final TransactionTemplate transaction;

    CountOverlaps(OverlapTable overlaps, PlatformTransactionManager transactions) {
        this.overlaps = overlaps;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    List<Overlap> of(EnvironmentId environment, ReviewId review) {
        return Objects.requireNonNull(transaction.execute(status -> count(environment, review)));
    }

    private List<Overlap> count(EnvironmentId environment, ReviewId review) {
        var unfinished = overlaps.unfinished(environment);
        if (unfinished.isEmpty()) {
            return List.of();
        }
        var reviewed = overlaps.due(review);
        return unfinished.stream()
                .map(job -> overlap(job, reviewed))
                .filter(overlap -> overlap.cards() > 0)
                .toList();
    }

    private Overlap overlap(Unfinished job, long[] reviewed) {
        return new Overlap(job.job(), job.state(), SortedIds.common(reviewed, overlaps.due(job.review())));
    }
}
