package io.cardworkbench.cancellation.waits;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobWait;
import io.cardworkbench.watch.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks whom a transaction of a worker waits for, while it does: afterwards no database can tell. Only where one of the job had
 * to wait just before, or for the same cards, since it costs another question to the database.
 */
@Component
public class WatchWaits {

    /** Less than any transaction waits for a lock at most. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final HolderTable holders;
    private final JobWaitTable waits;
    private final TransactionTemplate transaction;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final Set<JobId> waited = ConcurrentHashMap.newKeySet();

    WatchWaits(
            HolderTable holders,
            JobWaitTable waits,
            TransactionTemplate transaction,
            @Qualifier("watchScheduler") TaskScheduler scheduler,
            Clock clock) {
        this.holders = holders;
        this.waits = waits;
        this.transaction = transaction;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Whom those of the jobs had to wait for last that ever had to. */
    public Map<JobId, JobWait> of(Collection<JobId> jobs) {
        return waits.of(jobs);
    }

    /** A worker of this job has just waited in vain. */
    public void waitedInVain(JobId job) {
        waited.add(job);
    }

    /** A worker of this job did not have to wait for long. */
    public void wentOn(JobId job) {
        waited.remove(job);
    }

    /**
     * Watches the current transaction until the watch is ended.
     *
     * @param suspicious whether it is about to do what had to wait before
     */
    public Watch watch(JobId job, boolean suspicious) {
        if (!suspicious && !waited.contains(job)) {
            return () -> {};
        }
        var session = holders.mine();
        var look = scheduler.schedule(
                () -> look(job, session), scheduler.getClock().instant().plus(PATIENCE));
        return () -> look.cancel(false);
    }

    private void look(JobId job, int session) {
        holders.holderFor(session)
                .ifPresent(
                        holder -> transaction.executeWithoutResult(status -> waits.seen(job, holder, clock.instant())));
    }
}
