package io.cardworkbench.audit;

import io.cardworkbench.access.Resource;
import io.cardworkbench.signin.factor.FactorEvent;
import io.cardworkbench.signin.factor.FactorEvent.FactorRemoved;
import io.cardworkbench.signin.factor.FactorEvent.FactorSetUp;
import io.cardworkbench.signin.factor.FactorEvent.RecoveryCodeUsed;
import io.cardworkbench.signin.factor.FactorEvent.RuleChanged;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens to second factors, in the transaction that does it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordFactors {

    private final AuditLogTable log;
    private final Clock clock;

    RecordFactors(AuditLogTable log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(FactorEvent event) {
        switch (event) {
            case FactorSetUp setUp -> record(event, AuditAction.SECOND_FACTOR_SET_UP, AuditDetail.none());
            case FactorRemoved removed ->
                record(
                        event,
                        AuditAction.SECOND_FACTOR_REMOVED,
                        AuditDetail.none().with(AuditKey.NAME, removed.email()));
            case RecoveryCodeUsed used ->
                record(
                        event,
                        AuditAction.RECOVERY_CODE_USED,
                        AuditDetail.none().with(AuditKey.RECOVERY_CODES, used.left()));
            case RuleChanged changed ->
                record(
                        event,
                        AuditAction.SECOND_FACTOR_REQUIRED,
                        AuditDetail.none()
                                .with(AuditKey.WAS, AuditDetail.none().with(AuditKey.REQUIRED_OF, changed.was()))
                                .with(AuditKey.IS, AuditDetail.none().with(AuditKey.REQUIRED_OF, changed.is())));
        }
    }

    private void record(FactorEvent event, AuditAction action, AuditDetail detail) {
        log.insert(
                new AuditEntry(event.by().id(), event.by().name(), null, action, Resource.MEMBER, null, detail),
                clock.instant());
    }
}
