package io.cardworkbench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Without a replica there is nothing beside the database. */
class ReplicaConfigurationTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(ReplicaConfiguration.class)
            .withPropertyValues("spring.datasource.url=jdbc:h2:mem:without-replica");

    @Test
    void isLeftOutWhereNoneIsSet() {
        context.run(started -> assertThat(started).doesNotHaveBean(Replica.class));
    }

    @Test
    void isLeftOutWhereItIsSetToNothing() {
        context.withPropertyValues("workbench.replica.url=")
                .run(started -> assertThat(started).doesNotHaveBean(Replica.class));
    }

    @Test
    void standsBesideTheDatabaseWhereItIsSet() {
        context.withPropertyValues("workbench.replica.url=jdbc:postgresql://localhost:1/nobody?password=it's")
                .run(started -> assertThat(started).hasSingleBean(Replica.class));
    }
}
