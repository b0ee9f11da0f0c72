package io.cardworkbench.cancellation.review;

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

/** How reviews are prepared, and deleted again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewSettings.class)
class ReviewConfiguration {

    /** How many reviews a node prepares at once; further ones wait in turn, so that they can't take all connections. */
    private static final int CONCURRENT_REVIEWS = 4;

    private static final int CONCURRENT_COUNTS = 2;

    /** Who would wait for longer does without. */
    private static final int WAITING_COUNTS = 10;

    private static final Duration PURGE_EVERY = Duration.ofMinutes(5);

    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor reviewExecutor(ThreadPoolTaskExecutorBuilder builder) {
        return builder.corePoolSize(CONCURRENT_REVIEWS)
                .maxPoolSize(CONCURRENT_REVIEWS)
                .threadNamePrefix("review-")
                .build();
    }

    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor countExecutor(ThreadPoolTaskExecutorBuilder builder) {
        return builder.corePoolSize(CONCURRENT_COUNTS)
                .maxPoolSize(CONCURRENT_COUNTS)
                .queueCapacity(WAITING_COUNTS)
                .threadNamePrefix("count-")
                .build();
    }

    @Bean
    Task<Void> purgeReviewsTask(ReviewTable reviews, Clock clock) {
        return Tasks.recurring("purge-reviews", FixedDelay.of(PURGE_EVERY))
                .execute((instance, context) -> reviews.purge(clock.instant()));
    }
}
