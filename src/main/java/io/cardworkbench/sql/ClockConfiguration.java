package io.cardworkbench.sql;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One time for all nodes, and for db-scheduler on each of them. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** Read by the one clock of the application, and by nobody else. */
    @Bean(defaultCandidate = false)
    InstantSource machine() {
        return InstantSource.system();
    }

    /** By its own, a node whose clock is ahead would take the work of others for abandoned. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(DatabaseClock clock) {
        return clock::instant;
    }
}
