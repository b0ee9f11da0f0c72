package io.cardworkbench.cancellation;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.cancellation.allowance.CardAllowance;
import io.cardworkbench.cancellation.job.CancellationEvent;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.RestRefused;
import io.cardworkbench.cancellation.proof.FreshProof;
import io.cardworkbench.cancellation.review.RestOfReview;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a job of what an ended one left: the cards that failed and those that it had not reached. Once for each job. */
@Component
class TryAgain {

    private final RestOfReview restOfReview;
    private final JobChainTable chains;
    private final JobTable jobs;
    private final ReadJobs readJobs;
    private final ChangeQueue changeQueue;
    private final EnvironmentService environments;
    private final CardAllowance allowance;
    private final FreshProof freshProof;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TryAgain(
            RestOfReview restOfReview,
            JobChainTable chains,
            JobTable jobs,
            ReadJobs readJobs,
            ChangeQueue changeQueue,
            EnvironmentService environments,
            CardAllowance allowance,
            FreshProof freshProof,
            ApplicationEventPublisher events,
            Clock clock) {
        this.restOfReview = restOfReview;
        this.chains = chains;
        this.jobs = jobs;
        this.readJobs = readJobs;
        this.changeQueue = changeQueue;
        this.environments = environments;
        this.allowance = allowance;
        this.freshProof = freshProof;
        this.events = events;
        this.clock = clock;
    }

    JobId again(Actor actor, Job whole) {
        return changeQueue.in(
                whole.environment(), () -> chains.restOf(whole.id()).orElseGet(() -> insert(actor, whole)));
    }

    private JobId insert(Actor actor, Job whole) {
        var row = jobs.get(whole.id());
        var left = row.storedNumbers().failed() + row.storedNumbers().remaining();
        if (!row.state().isEnded() || left == 0) {
            throw RestRefused.ofNothing(row.id(), row.state());
        }
        // The guard has asked, but before the queue was locked.
        environments.refuseIfDeactivated(whole.environment());
        allowance.refuseBeyond(whole.environment(), left);
        var review = restOfReview
                .freeze(actor, row.review(), left)
                .orElseThrow(() -> RestRefused.ofUnknownCards(row.id(), row.state()));
        freshProof.refuseWithout(review.matched(), review.openInEnvironment());
        var rest = jobs.insert(review, whole.reason(), actor.name(), clock.instant());
        chains.linkRest(rest, whole.id());
        events.publishEvent(new CancellationEvent.JobSubmitted(readJobs.get(whole.environment(), rest)));
        return rest;
    }
}
