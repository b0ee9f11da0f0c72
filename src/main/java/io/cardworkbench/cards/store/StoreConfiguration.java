package io.cardworkbench.cards.store;

import io.cardworkbench.sql.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses how cards are stored. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    CardStates cardStates(Database database, JdbcClient jdbc, JdbcTemplate template) {
        return database.isH2() ? new H2CardStates(jdbc, template) : new PostgresCardStates(jdbc);
    }
}
