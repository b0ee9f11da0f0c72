package io.cardworkbench.support;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test of the engine on an empty H2. */
@EngineTest
@ContextConfiguration(initializers = OnH2.Database.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnH2 {

    /** Makes the database. */
    final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.use(context, TestH2.newDatabase());
        }
    }
}
