package io.cardworkbench.cancellation.numbers;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.cardworkbench.cards.numbers.CardNumberService;
import io.cardworkbench.cards.numbers.NumberKind;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts the cards that jobs cancelled since the last time, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class CountCancelled {

    private static final Duration BETWEEN_COUNTS = Duration.ofMinutes(1);

    private final CancelledNumberTable cancelled;
    private final CardNumberService numbers;

    CountCancelled(CancelledNumberTable cancelled, CardNumberService numbers) {
        this.cancelled = cancelled;
        this.numbers = numbers;
    }

    void count() {
        var from = numbers.countedFrom(NumberKind.CANCELLED);
        numbers.keep(NumberKind.CANCELLED, from, cancelled.cancelledFrom(from));
    }

    @Bean
    static Task<Void> countCancelledCardsTask(CountCancelled count) {
        return Tasks.recurring("count-cancelled-cards", FixedDelay.of(BETWEEN_COUNTS))
                .execute((instance, context) -> count.count());
    }
}
