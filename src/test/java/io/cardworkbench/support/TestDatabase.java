package io.cardworkbench.support;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a context to its database. */
final class TestDatabase {

    private TestDatabase() {}

    static void use(ConfigurableApplicationContext context, String url) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", Map.of("spring.datasource.url", url)));
    }
}
