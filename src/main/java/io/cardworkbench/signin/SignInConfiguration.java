package io.cardworkbench.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    private static final Duration PURGE_EVERY = Duration.ofMinutes(10);

    @Bean
    static Task<Void> purgeSignInAttemptsTask(CountAttempts count) {
        return Tasks.recurring("purge-sign-in-attempts", FixedDelay.of(PURGE_EVERY))
                .execute((instance, context) -> count.purge());
    }

    @Bean
    static Task<Void> purgeMemberSessionsTask(MemberSessions sessions) {
        return Tasks.recurring("purge-member-sessions", FixedDelay.of(PURGE_EVERY))
                .execute((instance, context) -> sessions.purge());
    }
}
