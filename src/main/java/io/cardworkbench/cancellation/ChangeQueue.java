package io.cardworkbench.cancellation;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.QueueHeld;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes which jobs of an environment run: in one transaction, with the queue locked, after which those have started that
 * are due then.
 */
@Component
class ChangeQueue {

    private final JobTable jobs;
    private final StartDueJobs startDueJobs;
    private final TransactionTemplate transaction;
    private final RetryTemplate patience;

    ChangeQueue(
            JobTable jobs,
            StartDueJobs startDueJobs,
            TransactionTemplate transaction,
            @Qualifier("patience") RetryTemplate patience) {
        this.jobs = jobs;
        this.startDueJobs = startDueJobs;
        this.transaction = transaction;
        this.patience = patience;
    }

    /** Refuses with {@link QueueHeld} if another transaction does not let go of the queue; keeps no connection meanwhile. */
    <T> T in(EnvironmentId environment, Supplier<T> change) {
        return Objects.requireNonNull(
                patience.invoke(() -> transaction.execute(status -> changeIfFree(environment, change))));
    }

    /** The same for a change that has no result. */
    void in(EnvironmentId environment, Runnable change) {
        in(environment, () -> {
            change.run();
            return true;
        });
    }

    private <T> T changeIfFree(EnvironmentId environment, Supplier<T> change) {
        if (!jobs.lockFreeQueue(environment)) {
            throw new QueueHeld(environment);
        }
        var result = change.get();
        startDueJobs.in(environment);
        return result;
    }
}
