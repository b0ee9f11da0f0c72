package io.cardworkbench.support;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import io.cardworkbench.cancellation.Jobs;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.organization.Organization;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * A test that runs the engine by hand: small jobs and chunks, a clock that the test sets, and no scheduler that would work in
 * the background.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "workbench.api.token-requests-per-minute=1000000",
            "workbench.api.requests-per-minute=1000000",
            "workbench.arrival.limit=5s",
            "workbench.cancellation.max-cards=2000",
            "workbench.cancellation.max-jobs=3",
            "workbench.cancellation.chunk-size=10",
            "workbench.cancellation.workers=2",
            "workbench.cancellation.fast-workers=4",
            "workbench.cancellation.latency-target=1h",
            "workbench.second-factor.key=a key for tests that is long enough",
            "workbench.metrics.password=" + EngineTest.METRICS_PASSWORD
        })
@ExtendWith(SecurityOfTheContext.class)
@Import({EngineTest.ByHand.class, QuickPasswords.class, Organization.class, Cards.class, Jobs.class})
@Retention(RetentionPolicy.RUNTIME)
public @interface EngineTest {

    String METRICS_PASSWORD = "counts only";

    /** What replaces the clock and the start of the scheduler. */
    @TestConfiguration(proxyBeanMethods = false)
    class ByHand {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }

        @Bean
        @Primary
        DbSchedulerStarter noStart() {
            return () -> {};
        }
    }
}
