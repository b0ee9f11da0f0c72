package io.cardworkbench.cancellation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.WorkerSlot;
import io.cardworkbench.cancellation.review.ReviewSettings;
import io.cardworkbench.sql.Database;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands a job to its workers: one execution of db-scheduler each, which any node may pick up. */
@Component
class JobWorkers {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("cancel-job");

    private final ObjectProvider<Scheduler> scheduler;
    private final int normal;
    private final int fast;
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
        var one = database.isH2();
        this.normal = Objects.requireNonNullElse(settings.workers(), one ? 1 : 2);
        this.fast = Math.max(normal, Objects.requireNonNullElse(settings.fastWorkers(), one ? 1 : 2 * normal));
        this.clock = clock;
    }

    /** How many workers a job has at a speed. */
    int of(JobSpeed speed) {
        return switch (speed) {
            case GENTLE -> 1;
            case NORMAL -> normal;
            case FAST -> fast;
        };
    }

    /** Takes effect with the current transaction. */
    void schedule(JobRow job) {
        SchedulerClient client = scheduler.getObject();
        var chunks = Math.ceilDiv(job.storedNumbers().reviewed(), chunkSize);
        var slots = Math.min(of(job.speed()), chunks);
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
