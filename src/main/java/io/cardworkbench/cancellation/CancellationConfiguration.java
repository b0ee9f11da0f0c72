package io.cardworkbench.cancellation;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The executors of reviews and jobs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CancellationSettings.class)
class CancellationConfiguration {

    /** How many reviews a node prepares at once; further ones wait, so that they can't take all connections. */
    private static final int CONCURRENT_REVIEWS = 4;

    private static final Duration PURGE_EVERY = Duration.ofMinutes(5);

    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor reviewExecutor(ThreadPoolTaskExecutorBuilder builder) {
        return builder.corePoolSize(CONCURRENT_REVIEWS)
                .maxPoolSize(CONCURRENT_REVIEWS)
                .threadNamePrefix("review-")
                .build();
    }

    @Bean
    Task<Void> cancelJobTask(RunJob runJob, RetryOrFail retryOrFail, Clock clock) {
        return Tasks.custom(JobWorkers.TASK)
                .onFailure(retryOrFail)
                .onDeadExecution(new DeadExecutionHandler.ReviveDeadExecution<>())
                .execute((instance, context) -> {
                    var again = runJob.run(
                            JobWorkers.jobOf(instance.getId()),
                            () -> context.getSchedulerState().isShuttingDown());
                    return again.<CompletionHandler<Void>>map(delay -> goOn(clock, delay))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    private static CompletionHandler<Void> goOn(Clock clock, Duration delay) {
        return (complete, operations) ->
                operations.reschedule(complete, clock.instant().plus(delay));
    }

    @Bean
    Task<Void> purgeReviewsTask(ReviewTable reviews, Clock clock) {
        return Tasks.recurring("purge-reviews", FixedDelay.of(PURGE_EVERY))
                .execute((instance, context) -> reviews.purge(clock.instant()));
    }
}
