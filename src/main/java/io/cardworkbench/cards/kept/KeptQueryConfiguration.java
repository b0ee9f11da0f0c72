package io.cardworkbench.cards.kept;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets go of queries that were kept for long enough. */
@Configuration(proxyBeanMethods = false)
class KeptQueryConfiguration {

    private static final Duration PURGE_EVERY = Duration.ofMinutes(5);

    @Bean
    Task<Void> purgeKeptQueriesTask(KeptQueryTable queries, Clock clock) {
        return Tasks.recurring("purge-kept-queries", FixedDelay.of(PURGE_EVERY))
                .execute((instance, context) -> queries.purge(clock.instant()));
    }
}
