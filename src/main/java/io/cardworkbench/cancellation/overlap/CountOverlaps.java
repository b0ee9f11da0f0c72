package io.cardworkbench.cancellation.overlap;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.overlap.OverlapTable.Unfinished;
import io.cardworkbench.cancellation.review.ReviewId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts which cards of a review jobs have as well; reads nothing where no job is under way. */
@Component
class CountOverlaps {

    /** How many chunks of a review are compared at once, so that one of any size takes no more memory. */
    private static final int SLICE = 1_000;

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
        var counts = new LinkedHashMap<Unfinished, Integer>();
        unfinished.forEach(job -> counts.put(job, 0));
        var chunks = overlaps.chunks(review);
        for (var from = 0; from < chunks; from += SLICE) {
            var reviewed = overlaps.due(review, from, from + SLICE);
            if (reviewed.length > 0) {
                counts.replaceAll((job, count) -> count + common(reviewed, job));
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Overlap(count.getKey().job(), count.getKey().state(), count.getValue()))
                .toList();
    }

    private int common(long[] reviewed, Unfinished job) {
        var between = overlaps.dueBetween(job.review(), reviewed[0], reviewed[reviewed.length - 1]);
        return SortedIds.common(reviewed, between);
    }
}
