package io.cardworkbench.cancellation;

import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancel jobs: starts them from reviews, stops them, and tells what became of them. */
@Service
public class CancelJobService {

    /** How many characters the reason of a job may have. */
    public static final int MAX_REASON_LENGTH = 500;

    private final ReviewTable reviews;
    private final JobTable jobs;
    private final ChunkTable chunks;
    private final ReadJobs readJobs;
    private final StartDueJobs startDueJobs;
    private final EndJob endJob;
    private final EnvironmentService environments;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancelJobService(
            ReviewTable reviews,
            JobTable jobs,
            ChunkTable chunks,
            ReadJobs readJobs,
            StartDueJobs startDueJobs,
            EndJob endJob,
            EnvironmentService environments,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.jobs = jobs;
        this.chunks = chunks;
        this.readJobs = readJobs;
        this.startDueJobs = startDueJobs;
        this.endJob = endJob;
        this.environments = environments;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts the job that was reviewed; one that was already started from this review is given back. Refuses a review
     * that is unknown, someone else's, another environment's, expired, or empty.
     *
     * @param reason kept with the job, on one line; at most {@value #MAX_REASON_LENGTH} characters
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    @Transactional
    public Job submit(EnvironmentId environment, ReviewId reviewId, @Nullable String reason) {
        var actor = currentActor.get();
        var kept = kept(reason);
        var review = reviews.findLocked(reviewId, environment, actor.id())
                .orElseThrow(() -> new ReviewRefused(ReviewRefused.Reason.UNKNOWN));
        var started = jobs.findByReview(reviewId);
        if (started.isPresent()) {
            return readJobs.get(environment, started.get().id());
        }
        refuseUnlessUsable(review);
        jobs.lockQueue(environment);
        // The guard has asked, but before the queue was locked.
        environments.refuseIfDeactivated(environment);
        var job = jobs.insert(review, kept, actor.name(), clock.instant());
        events.publishEvent(new CancellationEvent.JobSubmitted(readJobs.get(environment, job)));
        startDueJobs.in(environment);
        return readJobs.get(environment, job);
    }

    /** Ends a running job; what it has cancelled stays cancelled, and after the answer no further card changes. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    @Transactional
    public Job stop(EnvironmentId environment, JobId job) {
        return end(environment, job, JobCommand.STOP);
    }

    /** Takes back a job that is still queued. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    @Transactional
    public Job withdraw(EnvironmentId environment, JobId job) {
        return end(environment, job, JobCommand.WITHDRAW);
    }

    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public Optional<Job> find(EnvironmentId environment, JobId job) {
        return readJobs.find(environment, job);
    }

    /** Jobs of an environment, newest first. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public JobPage list(EnvironmentId environment, JobFilter filter, int offset, int limit) {
        var by = filter.mine() ? currentActor.get().id() : null;
        var page = jobs.page(environment, filter.states(), by, offset, limit);
        return new JobPage(readJobs.jobs(environment, page), jobs.count(environment, filter.states(), by));
    }

    /** Why cards of a job were skipped or failed. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public JobExceptions exceptions(EnvironmentId environment, JobId job) {
        readJobs.get(environment, job);
        return chunks.exceptions(job);
    }

    /**
     * What became of each card of one part of a job, in the order of their ids. The parts are numbered from 0; empty beyond
     * the last one.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public List<CardOutcome> outcomes(EnvironmentId environment, JobId job, int part) {
        readJobs.get(environment, job);
        return chunks.ledger(job, part).map(ChunkLedger::outcomes).orElse(List.of());
    }

    private Job end(EnvironmentId environment, JobId job, JobCommand command) {
        readJobs.get(environment, job);
        endJob.by(currentActor.get(), job, command);
        return readJobs.get(environment, job);
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
        if (stripped.length() > MAX_REASON_LENGTH) {
            throw new ReviewRefused(ReviewRefused.Reason.REASON_TOO_LONG);
        }
        return stripped;
    }
}
