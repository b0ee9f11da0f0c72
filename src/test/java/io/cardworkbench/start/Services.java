package io.cardworkbench.start;

import io.cardworkbench.access.UnfinishedJobs;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** What the first start needs, and nothing else of the workbench: starts in a second, on a database of its own. */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TaskExecutionAutoConfiguration.class,
    TaskSchedulingAutoConfiguration.class,
    TransactionAutoConfiguration.class,
})
@ComponentScan(
        basePackages = {
            "io.cardworkbench.access",
            "io.cardworkbench.credentials",
            "io.cardworkbench.organization",
            "io.cardworkbench.sql",
            "io.cardworkbench.start",
            "io.cardworkbench.watch",
        },
        excludeFilters = {
            @Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"),
            @Filter(type = FilterType.CUSTOM, classes = OnlyOfTheApplication.class),
        })
class Services {

    /** Starts with settings such as {@code spring.datasource.url=…}. */
    static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(Services.class)
                .web(WebApplicationType.NONE)
                .run(Arrays.stream(settings).map("--"::concat).toArray(String[]::new));
    }

    @Bean
    UnfinishedJobs noJobs() {
        return environment -> false;
    }

    @Bean
    Supplier<Optional<String>> noCaller() {
        return Optional::empty;
    }
}
