package io.cardworkbench.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the audit log be kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    /** Soon after the start, where it was longer ago. What somebody reads at that moment is dropped the next time. */
    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    static Task<Void> keepAuditLogTask(KeepAuditLog keep) {
        return Tasks.recurring("keep-audit-log", FixedDelay.of(EVERY)).execute((instance, context) -> keep.run());
    }
}
