package io.cardworkbench.cancellation;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.cards.CardCriteria;
import java.time.Clock;
import java.util.Optional;
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
    private final ReviewTable reviews;
    private final JobTable jobs;
    private final CurrentMember currentMember;
    private final Clock clock;
    private final Executor executor;

    ReviewService(
            FreezeCards freezeCards,
            ReviewTable reviews,
            JobTable jobs,
            CurrentMember currentMember,
            Clock clock,
            @Qualifier("reviewExecutor") Executor executor) {
        this.freezeCards = freezeCards;
        this.reviews = reviews;
        this.jobs = jobs;
        this.currentMember = currentMember;
        this.clock = clock;
        this.executor = executor;
    }

    /** Starts to prepare a review of the open cards that match. Refuses criteria that do not narrow the selection. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public PendingReview start(EnvironmentId environment, CardCriteria criteria) {
        if (criteria.isUnscoped()) {
            throw new ReviewRefused(ReviewRefused.Reason.UNSCOPED);
        }
        var member = currentMember.find().orElseThrow();
        var pending = new PendingReview();
        executor.execute(() -> prepare(environment, member, criteria, pending));
        return pending;
    }

    /** A review of the current member from which a job can still be started. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    @Transactional(readOnly = true)
    public Optional<Review> find(EnvironmentId environment, ReviewId id) {
        return reviews.find(id, environment, currentMember.id())
                .filter(review -> clock.instant().isBefore(review.expires()))
                .filter(review -> jobs.findByReview(id).isEmpty());
    }

    private void prepare(
            EnvironmentId environment, SignedInMember member, CardCriteria criteria, PendingReview pending) {
        try {
            pending.complete(freezeCards.freeze(environment, member, criteria, pending));
        } catch (QueryTimeoutException | TransactionTimedOutException tooSlow) {
            pending.fail(new ReviewRefused(ReviewRefused.Reason.TOOK_TOO_LONG));
        } catch (RuntimeException | Error failed) {
            pending.fail(failed);
        }
    }
}
