package io.cardworkbench.audit;

import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentEvent;
import io.cardworkbench.access.Resource;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records changes of environments, before and after, in the transaction that makes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordEnvironments {

    private final AuditLogTable log;
    private final Clock clock;

    RecordEnvironments(AuditLogTable log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(EnvironmentEvent event) {
        var by = event.by();
        var action = event.before() == null ? AuditAction.ENVIRONMENT_CREATED : AuditAction.ENVIRONMENT_CHANGED;
        var subject = event.after().id().toString();
        log.insert(
                new AuditEntry(by.id(), by.name(), null, action, Resource.ENVIRONMENT, subject, detail(event)),
                clock.instant());
    }

    private static AuditDetail detail(EnvironmentEvent event) {
        var detail = AuditDetail.none().with(AuditKey.NAME, event.after().name());
        if (event.before() != null) {
            detail.with(AuditKey.WAS, facts(event.before()));
        }
        return detail.with(AuditKey.IS, facts(event.after()));
    }

    private static AuditDetail facts(Environment environment) {
        return AuditDetail.none()
                .with(AuditKey.NAME, environment.name())
                .with(AuditKey.COLOR, environment.color().key())
                .with(AuditKey.ACTIVE, environment.active());
    }
}
