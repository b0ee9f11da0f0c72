package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.cancellation.allowance.CardAllowance;
import io.cardworkbench.cancellation.job.CancellationEvent;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.proof.FreshProof;
import io.cardworkbench.cancellation.review.PartsOfReview;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cancellation.review.ReviewRefused;
import io.cardworkbench.cancellation.review.ReviewService;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts what was reviewed into the queue, once for each review: as one job, or as a series where one does not take all.
 *
 * @see <a href="../../../../../../docs/decisions/0028-more-than-a-job-takes-is-a-series.md">Decision 28</a>
 */
@Component
class SubmitJob {

    private final ReviewService reviews;
    private final PartsOfReview partsOfReview;
    private final JobTable jobs;
    private final JobChainTable chains;
    private final ReadJobs readJobs;
    private final ChangeQueue changeQueue;
    private final EnvironmentService environments;
    private final CardAllowance allowance;
    private final FreshProof freshProof;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitJob(
            ReviewService reviews,
            PartsOfReview partsOfReview,
            JobTable jobs,
            JobChainTable chains,
            ReadJobs readJobs,
            ChangeQueue changeQueue,
            EnvironmentService environments,
            CardAllowance allowance,
            FreshProof freshProof,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.partsOfReview = partsOfReview;
        this.jobs = jobs;
        this.chains = chains;
        this.readJobs = readJobs;
        this.changeQueue = changeQueue;
        this.environments = environments;
        this.allowance = allowance;
        this.freshProof = freshProof;
        this.events = events;
        this.clock = clock;
    }

    /** The queue lets submissions of the same review come one after the other. */
    JobId submit(Actor actor, EnvironmentId environment, ReviewId review, @Nullable String reason) {
        var kept = kept(reason);
        return changeQueue.in(environment, () -> {
            var reviewed = reviews.madeBy(actor.id(), environment, review)
                    .orElseThrow(() -> new ReviewRefused(ReviewRefused.Reason.UNKNOWN));
            return jobs.findByReview(review).map(JobRow::id).orElseGet(() -> insert(actor, reviewed, kept));
        });
    }

    private JobId insert(Actor actor, Review review, @Nullable String reason) {
        refuseUnlessUsable(review);
        // The guard has asked, but before the queue was locked.
        environments.refuseIfDeactivated(review.environment());
        freshProof.refuseWithout(review.matched(), review.openInEnvironment());
        allowance.refuseBeyond(review.environment(), review.matched());
        var submitted = partsOfReview.cut(review).stream()
                .map(part -> jobs.insert(part, reason, actor.name(), clock.instant()))
                .toList();
        if (submitted.size() > 1) {
            chains.linkSeries(submitted);
        }
        for (var job : submitted) {
            events.publishEvent(new CancellationEvent.JobSubmitted(readJobs.get(review.environment(), job)));
        }
        return submitted.getFirst();
    }

    private void refuseUnlessUsable(Review review) {
        if (!clock.instant().isBefore(review.expires())) {
            throw new ReviewRefused(ReviewRefused.Reason.EXPIRED);
        }
        if (review.matched() == 0) {
            throw new ReviewRefused(ReviewRefused.Reason.EMPTY);
        }
    }

    private static @Nullable String kept(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        var stripped = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        if (stripped.length() > CancelJobService.MAX_REASON_LENGTH) {
            throw new ReviewRefused(ReviewRefused.Reason.REASON_TOO_LONG);
        }
        return stripped;
    }
}
