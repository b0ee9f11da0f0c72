package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Internal;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.criteria.CardCriteria;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.annotation.Transactional;

/** Reviews: what a cancel job would cancel, before it is started. */
@Service
public class ReviewService {

    private final FreezeCards freezeCards;
    private final CountMatching countMatching;
    private final ReviewTable reviews;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Executor executor;

    ReviewService(
            FreezeCards freezeCards,
            CountMatching countMatching,
            ReviewTable reviews,
            CurrentActor currentActor,
            Clock clock,
            @Qualifier("reviewExecutor") Executor executor) {
        this.freezeCards = freezeCards;
        this.countMatching = countMatching;
        this.reviews = reviews;
        this.currentActor = currentActor;
        this.clock = clock;
        this.executor = executor;
    }

    /** Starts to prepare a review of the open cards that match. Refuses criteria that do not narrow the selection. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public PendingReview start(EnvironmentId environment, CardCriteria criteria) {
        if (criteria.isUnscoped()) {
            throw new ReviewRefused(ReviewRefused.Reason.UNSCOPED);
        }
        return prepare(environment, criteria);
    }

    /** Starts to prepare a review of every open card of an environment, for callers who say that they mean it. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public PendingReview startForAllOpenCards(EnvironmentId environment) {
        return prepare(environment, CardCriteria.none());
    }

    /** Counts the open cards that match at this moment, on another thread; fails where that takes longer than some seconds. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    public CompletionStage<MatchingNow> matchingNow(EnvironmentId environment, CardCriteria criteria) {
        return CompletableFuture.supplyAsync(() -> countMatching.count(environment, criteria), executor);
    }

    /** A review of the caller from which a job can still be started. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    @Transactional(readOnly = true)
    public Optional<Review> find(EnvironmentId environment, ReviewId id) {
        return reviews.find(id, environment, currentActor.get().id())
                .filter(review -> clock.instant().isBefore(review.expires()))
                .filter(review -> !reviews.hasJob(id));
    }

    /** A review of this actor, whether or not a job can still be started from it. */
    @Internal
    public Optional<Review> madeBy(ActorId actor, EnvironmentId environment, ReviewId id) {
        return reviews.find(id, environment, actor);
    }

    private PendingReview prepare(EnvironmentId environment, CardCriteria criteria) {
        var actor = currentActor.get();
        var pending = new PendingReview();
        executor.execute(() -> prepare(environment, actor, criteria, pending));
        return pending;
    }

    private void prepare(EnvironmentId environment, Actor actor, CardCriteria criteria, PendingReview pending) {
        try {
            pending.complete(freezeCards.freeze(environment, actor, criteria, pending));
        } catch (QueryTimeoutException | TransactionTimedOutException tooSlow) {
            pending.fail(new ReviewRefused(ReviewRefused.Reason.TOOK_TOO_LONG));
        } catch (RuntimeException | Error failed) {
            pending.fail(failed);
        }
    }
}
