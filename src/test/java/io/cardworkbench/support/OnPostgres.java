package io.cardworkbench.support;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test of the engine on an empty PostgreSQL. */
@EngineTest
@ContextConfiguration(initializers = OnPostgres.Database.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnPostgres {

    /** Makes the database. */
    final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.use(context, TestPostgres.newDatabase());
        }
    }
}
