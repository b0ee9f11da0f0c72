package io.cardworkbench.cards.erasure;

import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.erasure.CustomerErased;
import io.cardworkbench.cards.store.CardStates;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Forgets a customer: their cards stay, with what counts of them, but say nothing any more and belong to nobody. For owners, as
 * what is changed of the organization.
 *
 * @see <a href="../../../../../../../docs/decisions/0031-the-audit-log-forgets-months-and-no-line.md">Decision 31</a>
 */
@Service
public class EraseCustomerService {

    private final CustomerTable customers;
    private final CardStates states;
    private final TransactionOperations transaction;
    private final RetryTemplate repeatLost;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    EraseCustomerService(
            CustomerTable customers,
            CardStates states,
            TransactionOperations transaction,
            @Qualifier("repeatLost") RetryTemplate repeatLost,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.customers = customers;
        this.states = states;
        this.transaction = transaction;
        this.repeatLost = repeatLost;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** How many cards the customer has, open and closed. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN, evenIfDeactivated = true)
    @Transactional(readOnly = true)
    public int cards(EnvironmentId environment, String userId) {
        return customers.count(environment, userId);
    }

    /** Returns what stands where the user id was. Cards that are sent at the same moment, or later, are a new customer's. */
    @Requires(resource = Resource.MEMBER, level = Level.ADMIN, evenIfDeactivated = true)
    public String erase(EnvironmentId environment, String userId) {
        return Objects.requireNonNull(
                repeatLost.invoke(() -> transaction.execute(status -> eraseInTransaction(environment, userId))));
    }

    private String eraseInTransaction(EnvironmentId environment, String userId) {
        var placeholder = Placeholder.draw();
        var cards = customers.lock(environment, userId);
        var open = states.lock(environment, cards).values().stream()
                .filter(status -> status.isOpen())
                .count();
        states.giveTo(placeholder, cards);
        customers.giveTo(placeholder, cards);
        customers.empty(cards);
        events.publishEvent(new CustomerErased(
                currentActor.get(), environment, userId, placeholder, cards.size(), Math.toIntExact(open)));
        return placeholder;
    }
}
