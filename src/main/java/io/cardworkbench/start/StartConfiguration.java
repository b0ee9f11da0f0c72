package io.cardworkbench.start;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WorkbenchSettings.class, NodeSettings.class})
class StartConfiguration {

    /** In place of db-scheduler's own, which starts on every node. */
    @Bean
    DbSchedulerStarter schedulerStarter(ObjectProvider<Scheduler> scheduler) {
        return () -> scheduler.ifAvailable(Scheduler::start);
    }
}
