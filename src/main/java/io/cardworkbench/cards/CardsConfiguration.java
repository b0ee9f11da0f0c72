package io.cardworkbench.cards;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the lifecycle clock tick, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class CardsConfiguration {

    /** Less than the polling interval of the scheduler, so that each poll finds the next tick due. */
    private static final Duration REST = Duration.ofMillis(500);

    @Bean
    Task<Void> lifecycleClockTask(LifecycleClock clock) {
        return Tasks.recurring("lifecycle-clock", FixedDelay.of(REST))
                .execute((instance, context) ->
                        clock.tick(() -> context.getSchedulerState().isShuttingDown()));
    }
}
