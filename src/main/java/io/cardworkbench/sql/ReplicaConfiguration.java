package io.cardworkbench.sql;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Puts a replica beside the database, where one is set: not empty, as Compose sets what nobody has. */
@Configuration(proxyBeanMethods = false)
@Conditional(ReplicaConfiguration.IsSet.class)
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

    /** Not an expression: the address may have any character. */
    static final class IsSet implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty("workbench.replica.url"));
        }
    }
}
