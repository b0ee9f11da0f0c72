package io.cardworkbench.cards.numbers;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the cards that were sent be counted, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class NumberConfiguration {

    private static final Duration BETWEEN_COUNTS = Duration.ofMinutes(1);

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

    @Bean
    Task<Void> countSentCardsTask(CardNumberService numbers) {
        return Tasks.recurring("count-sent-cards", FixedDelay.of(BETWEEN_COUNTS))
                .execute((instance, context) -> numbers.countSent());
    }

    @Bean
    Task<Void> recountSentCardsTask(CardNumberService numbers) {
        return Tasks.recurring("recount-sent-cards", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> numbers.recountSent());
    }
}
