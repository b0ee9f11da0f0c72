package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.erasure.CustomerErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Replaces a customer who is forgotten in what was reviewed, jobs included. Their numbers and the frozen cards stay. */
@Component
class ForgetInReviews {

    private final NamedCustomerTable reviews;

    ForgetInReviews(NamedCustomerTable reviews) {
        this.reviews = reviews;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomerErased erased) {
        var replace = new ReplaceCustomer(erased.userId(), erased.placeholder());
        reviews.naming(erased.environment(), erased.userId())
                .forEach(named ->
                        reviews.update(named.review(), replace.in(named.criteria()), replace.in(named.findings())));
    }
}
