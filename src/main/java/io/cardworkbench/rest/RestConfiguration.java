package io.cardworkbench.rest;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class RestConfiguration implements WebMvcConfigurer {

    private static final Duration PURGE_EVERY = Duration.ofMinutes(5);

    private final ApiJson json;

    RestConfiguration(ApiJson json) {
        this.json = json;
    }

    @Bean
    static Task<Void> purgeIdempotencyKeysTask(IdempotencyTable keys, Clock clock) {
        return Tasks.recurring("purge-idempotency-keys", FixedDelay.of(PURGE_EVERY))
                .execute((instance, context) -> keys.purge(clock.instant()));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new EnvironmentOfCaller());
        resolvers.add(new ParametersOfRequest());
    }
}
