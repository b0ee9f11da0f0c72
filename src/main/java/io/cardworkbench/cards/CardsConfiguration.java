package io.cardworkbench.cards;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryTemplate;

/** Lets the lifecycle clock tick and the numbers of open cards be kept. */
@Configuration(proxyBeanMethods = false)
class CardsConfiguration {

    /** Less than the polling interval of the scheduler, so that each poll finds the next tick due. */
    private static final Duration REST = Duration.ofMillis(500);

    private static final Duration BETWEEN_FOLDS = Duration.ofSeconds(10);

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    /** On one node at a time, as all of these. */
    @Bean
    Task<Void> foldOpenCardsTask(CardUpkeepService upkeep) {
        return Tasks.recurring("fold-open-cards", FixedDelay.of(BETWEEN_FOLDS))
                .execute((instance, context) -> upkeep.foldCounts());
    }

    /** Loses where the changes that it has seen are added up at the same moment, and is repeated. */
    @Bean
    Task<Void> recountOpenCardsTask(CardUpkeepService upkeep, @Qualifier("repeatLost") RetryTemplate repeatLost) {
        return Tasks.recurring("recount-open-cards", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> repeatLost.invoke(upkeep::recount));
    }

    @Bean
    Task<Void> lifecycleClockTask(LifecycleClock clock) {
        return Tasks.recurring("lifecycle-clock", FixedDelay.of(REST))
                .execute((instance, context) ->
                        clock.tick(() -> context.getSchedulerState().isShuttingDown()));
    }
}
