package io.cardworkbench.cancellation.retention;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets what is too old go, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class RetentionTask {

    /** So that what a node left that was shut down is not left until the next day. */
    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    static Task<Void> keepCardsTask(KeepCards keep) {
        return Tasks.recurring("keep-cards", FixedDelay.of(EVERY))
                .execute((instance, context) ->
                        keep.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
