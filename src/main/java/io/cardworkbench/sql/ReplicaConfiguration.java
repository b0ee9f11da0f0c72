package io.cardworkbench.sql;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts a replica beside the database, where one is set: not empty, as Compose sets what nobody has. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${workbench.replica.url:}'.isBlank()")
@EnableConfigurationProperties(ReplicaSettings.class)
class ReplicaConfiguration {

    private static final String DATA_SOURCE = "dataSource";

    @Bean
    static Replica replica(ReplicaSettings settings) {
        return new Replica(settings);
    }

    @Bean
    static BeanPostProcessor routeDataSource(ObjectProvider<Replica> replica) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals(DATA_SOURCE) && bean instanceof DataSource primary
                        ? new RoutedDataSource(primary, replica.getObject())
                        : bean;
            }
        };
    }

    @Bean
    ReplicaHealth replicaHealthIndicator(DataSource dataSource, Replica replica, ReplicaSettings settings) {
        return new ReplicaHealth(dataSource, replica, settings.lagLimit());
    }
}
