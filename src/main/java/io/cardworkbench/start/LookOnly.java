package io.cardworkbench.start;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A node that only shows what is in its database, such as a copy of another: whatever acts by itself, the scheduler starts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("workbench.look-only")
class LookOnly {

    private static final Logger log = LoggerFactory.getLogger(LookOnly.class);

    @Bean
    DbSchedulerStarter schedulerThatDoesNotStart() {
        log.warn("Only looking: no job runs here, and no card is published, woken or expired");
        return () -> {};
    }
}
