package io.cardworkbench.cancellation.upkeep;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.cardworkbench.cancellation.job.CancellationEvent.JobEnded;
import io.cardworkbench.cancellation.retention.CardsRemoved;
import io.cardworkbench.cards.CardUpkeepService;
import io.cardworkbench.sql.Database;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Has cards vacuumed after jobs and removals so large that reviews would be slow until autovacuum comes; on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UpkeepSettings.class)
class VacuumAfterJobs {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("vacuum-cards");

    private static final int RETRIES = 2;

    private final ObjectProvider<Scheduler> scheduler;
    private final UpkeepSettings settings;
    private final boolean h2;
    private final Clock clock;

    VacuumAfterJobs(ObjectProvider<Scheduler> scheduler, UpkeepSettings settings, Database database, Clock clock) {
        this.scheduler = scheduler;
        this.settings = settings;
        this.h2 = database.isH2();
        this.clock = clock;
    }

    /** Once for all that end before it has begun. */
    @EventListener
    void ended(JobEnded event) {
        after(event.job().numbers().cancelled());
    }

    @EventListener
    void removed(CardsRemoved event) {
        after(event.cards());
    }

    private void after(long changed) {
        if (!h2 && changed >= settings.vacuumAfter()) {
            scheduler.getObject().scheduleIfNotExists(TASK.instance("card").scheduledTo(clock.instant()));
        }
    }

    @Bean
    static Task<Void> vacuumCardsTask(CardUpkeepService cards) {
        return Tasks.oneTime(TASK)
                .onFailure(FailureHandler.<Void>maxRetries(RETRIES)
                        .withBackoff(Duration.ofMinutes(1), 2)
                        .then((complete, operations) -> operations.remove()))
                .execute((instance, context) -> cards.vacuum());
    }
}
