package io.cardworkbench.cards;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction of its own, which is repeated when it loses against another. */
@Component
class RepeatedTransaction {

    private final RetryTemplate repeatLost;
    private final TransactionTemplate transaction;

    RepeatedTransaction(@Qualifier("repeatLost") RetryTemplate repeatLost, PlatformTransactionManager transactions) {
        this.repeatLost = repeatLost;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> T execute(Supplier<T> work) {
        return Objects.requireNonNull(repeatLost.invoke(() -> transaction.execute(status -> work.get())));
    }
}
