package io.cardworkbench.cancellation.overlap;

import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cancellation.review.ReviewRefused;
import io.cardworkbench.cancellation.review.ReviewService;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Tells before a job is started which of its cards others have as well. */
@Service
public class OverlapService {

    private final CountOverlaps countOverlaps;
    private final ReviewService reviews;
    private final CurrentActor currentActor;
    private final Executor executor;

    OverlapService(
            CountOverlaps countOverlaps,
            ReviewService reviews,
            CurrentActor currentActor,
            @Qualifier("reviewExecutor") Executor executor) {
        this.countOverlaps = countOverlaps;
        this.reviews = reviews;
        this.currentActor = currentActor;
        this.executor = executor;
    }

    /** The jobs that have not ended and have cards of a review of the caller, in the order submitted. On another thread. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public CompletionStage<List<Overlap>> of(EnvironmentId environment, ReviewId review) {
        if (reviews.madeBy(currentActor.get().id(), environment, review).isEmpty()) {
            throw new ReviewRefused(ReviewRefused.Reason.UNKNOWN);
        }
        return CompletableFuture.supplyAsync(() -> countOverlaps.of(environment, review), executor);
    }
}
