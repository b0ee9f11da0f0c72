package io.cardworkbench.sql;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class TransactionConfiguration {

    @Bean
    JdbcTransactionManager transactionManager(
            DataSource dataSource,
            Database database,
            DatabaseSettings settings,
            ObjectProvider<TransactionManagerCustomizers> customizers) {
        var limit = settings.readTimeLimit();
        var transactions =
                database.isH2() ? new H2Transactions(dataSource, limit) : new PostgresTransactions(dataSource, limit);
        customizers.ifAvailable(all -> all.customize(transactions));
        return transactions;
    }
}
