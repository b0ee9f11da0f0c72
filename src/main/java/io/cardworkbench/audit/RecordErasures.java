package io.cardworkbench.audit;

import io.cardworkbench.access.Resource;
import io.cardworkbench.access.erasure.CustomerErased;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records that a customer is forgotten, by what stands in their place, in the transaction that does it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordErasures {

    private final AuditLogTable log;
    private final Clock clock;

    RecordErasures(AuditLogTable log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(CustomerErased erased) {
        log.insert(
                new AuditEntry(
                        erased.by().id(),
                        erased.by().name(),
                        erased.environment(),
                        AuditAction.CUSTOMER_ERASED,
                        Resource.CUSTOMER,
                        erased.placeholder(),
                        AuditDetail.none().with(AuditKey.CARDS, erased.cards()).with(AuditKey.OPEN, erased.open())),
                clock.instant());
    }
}
