package io.cardworkbench.cards.kept;

import io.cardworkbench.access.erasure.CustomerErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of queries that name a customer who is forgotten. */
@Component
class ForgetQueries {

    private final KeptQueryTable queries;

    ForgetQueries(KeptQueryTable queries) {
        this.queries = queries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomerErased erased) {
        queries.forget(erased.environment(), erased.userId());
    }
}
