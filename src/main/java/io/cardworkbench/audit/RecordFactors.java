package io.cardworkbench.audit;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.Resource;
import io.cardworkbench.signin.factor.FactorEvent;
import io.cardworkbench.signin.factor.FactorEvent.FactorRemoved;
import io.cardworkbench.signin.factor.FactorEvent.FactorSetUp;
import io.cardworkbench.signin.factor.FactorEvent.RecoveryCodeUsed;
import io.cardworkbench.signin.factor.FactorEvent.RuleChanged;
import io.cardworkbench.signin.passkey.PasskeyEvent;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens to second factors and passkeys, in the transaction that does it. */
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
            case FactorSetUp setUp -> record(event.by(), AuditAction.SECOND_FACTOR_SET_UP, AuditDetail.none());
            case FactorRemoved removed ->
                record(
                        event.by(),
                        AuditAction.SECOND_FACTOR_REMOVED,
                        AuditDetail.none().with(AuditKey.NAME, removed.email()));
            case RecoveryCodeUsed used ->
                record(
                        event.by(),
                        AuditAction.RECOVERY_CODE_USED,
                        AuditDetail.none().with(AuditKey.RECOVERY_CODES, used.left()));
            case RuleChanged changed ->
                record(
                        event.by(),
                        AuditAction.SECOND_FACTOR_REQUIRED,
                        AuditDetail.none()
                                .with(AuditKey.WAS, AuditDetail.none().with(AuditKey.REQUIRED_OF, changed.was()))
                                .with(AuditKey.IS, AuditDetail.none().with(AuditKey.REQUIRED_OF, changed.is())));
        }
    }

    @EventListener
    void on(PasskeyEvent event) {
        var action = switch (event) {
            case PasskeyEvent.Added added -> AuditAction.PASSKEY_ADDED;
            case PasskeyEvent.Removed removed -> AuditAction.PASSKEY_REMOVED;
            case PasskeyEvent.Used used -> AuditAction.PASSKEY_USED;
        };
        record(event.by(), action, AuditDetail.none().with(AuditKey.NAME, event.name()));
    }

    private void record(Actor by, AuditAction action, AuditDetail detail) {
        log.insert(new AuditEntry(by.id(), by.name(), null, action, Resource.MEMBER, null, detail), clock.instant());
    }
}
