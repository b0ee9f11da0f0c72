package io.cardworkbench.cancellation;

import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobExceptions;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobPage;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.QueuePlace;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cancellation.series.Series;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancel jobs: starts them from reviews, pauses and stops them, and tells what became of them. */
@Service
public class CancelJobService {

    /** How many characters the reason of a job may have. */
    public static final int MAX_REASON_LENGTH = 500;

    private final SubmitJob submitJob;
    private final StopJob stopJob;
    private final StopSeries stopSeries;
    private final PauseJob pauseJob;
    private final TryAgain tryAgain;
    private final MoveJob moveJob;
    private final SetSpeed setSpeed;
    private final ReadJobs readJobs;
    private final JobTable jobs;
    private final LedgerTable ledger;
    private final CurrentActor currentActor;

    CancelJobService(
            SubmitJob submitJob,
            StopJob stopJob,
            StopSeries stopSeries,
            PauseJob pauseJob,
            TryAgain tryAgain,
            MoveJob moveJob,
            SetSpeed setSpeed,
            ReadJobs readJobs,
            JobTable jobs,
            LedgerTable ledger,
            CurrentActor currentActor) {
        this.submitJob = submitJob;
        this.stopJob = stopJob;
        this.stopSeries = stopSeries;
        this.pauseJob = pauseJob;
        this.tryAgain = tryAgain;
        this.moveJob = moveJob;
        this.setSpeed = setSpeed;
        this.readJobs = readJobs;
        this.jobs = jobs;
        this.ledger = ledger;
        this.currentActor = currentActor;
    }

    /**
     * Starts the job that was reviewed, or the series of jobs where one does not take all, and gives back the first; what was
     * already started from this review is given back. Refuses a review that is unknown, someone else's, another environment's,
     * expired, or empty; and any while another transaction does not let go of the queue.
     *
     * @param reason kept with the job, on one line; at most {@value #MAX_REASON_LENGTH} characters
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public Job submit(EnvironmentId environment, ReviewId review, @Nullable String reason) {
        return readJobs.get(environment, submitJob.submit(currentActor.get(), environment, review, reason));
    }

    /**
     * Stops a job that has begun, be it paused or not; what it has cancelled stays cancelled. Once it has ended no further card changes, which may be
     * later than the answer: as long as a transaction of a worker has to wait for others.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public Job stop(EnvironmentId environment, JobId job) {
        readJobs.get(environment, job);
        stopJob.stop(currentActor.get(), job);
        return readJobs.get(environment, job);
    }

    /**
     * Holds a running job until it is resumed or stopped, over restarts too; queued ones have their turn meanwhile. The parts
     * in work are still done. Refuses a job that does not run.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public Job pause(EnvironmentId environment, JobId job) {
        readJobs.get(environment, job);
        pauseJob.pause(currentActor.get(), job);
        return readJobs.get(environment, job);
    }

    /** Lets a paused job go on: at once, or before all that are queued. Refuses a job that has not begun, or has ended. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public Job resume(EnvironmentId environment, JobId job) {
        readJobs.get(environment, job);
        pauseJob.resume(currentActor.get(), job);
        return readJobs.get(environment, job);
    }

    /**
     * Puts a queued job to another place in the queue. Those that a pause interrupted stay before it. Refuses one that has
     * begun, and a place beside one that does not wait there.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public Job move(EnvironmentId environment, JobId job, QueuePlace to) {
        readJobs.get(environment, job);
        moveJob.move(currentActor.get(), job, to);
        return readJobs.get(environment, job);
    }

    /** Changes how fast a job goes, within a second where it runs. Refuses one that has ended. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public Job setSpeed(EnvironmentId environment, JobId job, JobSpeed speed) {
        readJobs.get(environment, job);
        setSpeed.set(currentActor.get(), job, speed);
        return readJobs.get(environment, job);
    }

    /**
     * Makes a job of the cards that failed in an ended one or were not reached by it, as they were reviewed; one that was
     * already made of them is given back. Refuses a job that has not ended, or left nothing.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public Job tryAgain(EnvironmentId environment, JobId job) {
        var whole = readJobs.get(environment, job);
        return readJobs.get(environment, tryAgain.again(currentActor.get(), whole));
    }

    /** Takes back a job that is still queued. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public Job withdraw(EnvironmentId environment, JobId job) {
        readJobs.get(environment, job);
        stopJob.withdraw(currentActor.get(), job);
        return readJobs.get(environment, job);
    }

    /**
     * Stops what is left of a series, known by its first job, at once or not at all: the one that has begun is asked to stop, those
     * that have not are withdrawn. Changes nothing about one that was stopped before.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public Series stopSeries(EnvironmentId environment, JobId first) {
        stopSeries.stop(currentActor.get(), readJobs.series(environment, first));
        return readJobs.series(environment, first);
    }

    /** The jobs of a series, by its first one. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public Series series(EnvironmentId environment, JobId first) {
        return readJobs.series(environment, first);
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
        var page = jobs.page(environment, filter, by, offset, limit);
        return new JobPage(readJobs.jobs(environment, page), jobs.count(environment, filter, by));
    }

    /** Why cards of a job were skipped or failed. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public JobExceptions exceptions(EnvironmentId environment, JobId job) {
        readJobs.get(environment, job);
        return ledger.exceptions(job);
    }
}
