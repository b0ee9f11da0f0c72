package io.cardworkbench.cancellation;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.cardworkbench.cancellation.chunk.FaultMessage;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.QueueHeld;
import io.cardworkbench.cancellation.job.WorkerSlot;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** How jobs are carried out. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(WorkerSettings.class)
class CancellationConfiguration {

    /** After a fault a worker tries again, 1, 2, 4, … seconds later, before the job fails with the fault as its outcome. */
    private static final int RETRIES = 7;

    /** How long a person or a request waits for others at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    RetryTemplate patience() {
        return new RetryTemplate(RetryPolicy.builder()
                .includes(QueueHeld.class, ChunksInWork.class)
                .maxRetries(Long.MAX_VALUE)
                .delay(Duration.ofMillis(20))
                .multiplier(1.5)
                .maxDelay(Duration.ofMillis(250))
                .timeout(PATIENCE)
                .build());
    }

    @Bean
    Task<Void> cancelJobTask(RunJob runJob, FinishJob finishJob, Clock clock) {
        return Tasks.custom(JobWorkers.TASK)
                .onFailure(FailureHandler.<Void>maxRetries(RETRIES)
                        .withBackoff(Duration.ofSeconds(1), 2)
                        .then((complete, operations) -> {
                            finishJob.fail(
                                    jobOf(complete.getExecution().taskInstance),
                                    complete.getCause().map(FaultMessage::of).orElse("Unknown fault"));
                            operations.remove();
                        }))
                .onDeadExecution(new DeadExecutionHandler.ReviveDeadExecution<>())
                .execute((instance, context) -> runJob.run(
                                WorkerSlot.parse(instance.getId()),
                                () -> context.getSchedulerState().isShuttingDown())
                        .<CompletionHandler<Void>>map(delay -> goOn(clock, delay))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static JobId jobOf(TaskInstance<?> worker) {
        return WorkerSlot.parse(worker.getId()).job();
    }

    private static CompletionHandler<Void> goOn(Clock clock, Duration delay) {
        return (complete, operations) ->
                operations.reschedule(complete, clock.instant().plus(delay));
    }
}
