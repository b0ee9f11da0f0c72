package io.cardworkbench.cards.store;

import io.cardworkbench.sql.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Chooses how cards are stored. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    @Primary
    CardStates cardStates(Database database, H2CardStateTable h2, PostgresCardStateTable postgres) {
        return database.isH2() ? h2 : postgres;
    }
}
