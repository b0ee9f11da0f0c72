package io.cardworkbench.cancellation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.WorkerSlot;
import io.cardworkbench.cancellation.review.ReviewSettings;
import io.cardworkbench.sql.Database;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands a job to its workers: one execution of db-scheduler each, which any node may pick up. */
@Component
class JobWorkers {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("cancel-job");

    private final ObjectProvider<Scheduler> scheduler;
    private final int workers;
    private final int chunkSize;
    private final Clock clock;

    JobWorkers(
            ObjectProvider<Scheduler> scheduler,
            WorkerSettings settings,
            ReviewSettings reviews,
            Database database,
            Clock clock) {
        this.scheduler = scheduler;
        this.chunkSize = reviews.chunkSize();
        var configured = settings.workers();
        this.workers = configured != null ? configured : database.isH2() ? 1 : 2;
        this.clock = clock;
    }

    /** Takes effect with the current transaction. */
    void schedule(JobRow job) {
        SchedulerClient client = scheduler.getObject();
        var chunks = Math.ceilDiv(job.storedNumbers().reviewed(), chunkSize);
        var slots = Math.min(workers, chunks);
        for (var slot = 1; slot <= slots; slot++) {
            client.scheduleIfNotExists(
                    TASK.instance(new WorkerSlot(job.id(), slot).toString()).scheduledTo(clock.instant()));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
