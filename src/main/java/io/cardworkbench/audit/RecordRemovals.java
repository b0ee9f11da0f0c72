package io.cardworkbench.audit;

import io.cardworkbench.access.Resource;
import io.cardworkbench.cancellation.retention.CardsRemoved;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records how many cards and ledgers of jobs went that are not kept any longer, in the transaction that notes it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordRemovals {

    private final AuditLogTable log;
    private final Clock clock;

    RecordRemovals(AuditLogTable log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(CardsRemoved removed) {
        log.insert(
                new AuditEntry(
                        null,
                        AuditEntry.ENGINE,
                        null,
                        AuditAction.CARDS_REMOVED,
                        Resource.CARD_INSTANCE,
                        null,
                        AuditDetail.none()
                                .with(AuditKey.OLDER_THAN, removed.closedBefore())
                                .with(AuditKey.CARDS, removed.cards())
                                .with(AuditKey.LEDGERS, removed.ledgers())),
                clock.instant());
    }
}
