package io.cardworkbench.sql;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    JdbcTransactionManager transactionManager(
            DataSource dataSource, Database database, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var transactions =
                database.isH2() ? new JdbcTransactionManager(dataSource) : new PostgresTransactions(dataSource);
        customizers.ifAvailable(all -> all.customize(transactions));
        return transactions;
    }
}
