package io.cardworkbench.sql;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * How transactions are repeated.
 *
 * @see <a href="../../../../../../docs/decisions/0012-the-engine-uses-what-its-libraries-have.md">Decision 12</a>
 */
@Configuration(proxyBeanMethods = false)
class RetryConfiguration {

    private static final int RETRIES = 4;

    private static final Duration DELAY = Duration.ofMillis(10);

    /** Repeats a transaction that lost against another, which has undone what it did. */
    @Bean
    RetryTemplate repeatLost() {
        return new RetryTemplate(RetryPolicy.builder()
                .maxRetries(RETRIES)
                .delay(DELAY)
                .jitter(DELAY)
                .multiplier(2)
                .predicate(Conflict::isLost)
                .build());
    }
}
