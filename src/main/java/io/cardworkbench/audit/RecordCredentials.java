package io.cardworkbench.audit;

import io.cardworkbench.access.Resource;
import io.cardworkbench.credentials.CredentialEvent;
import io.cardworkbench.credentials.CredentialEvent.CredentialCreated;
import io.cardworkbench.credentials.CredentialEvent.CredentialDeleted;
import io.cardworkbench.credentials.CredentialEvent.CredentialRenamed;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records changes of API credentials, in the transaction that makes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordCredentials {

    private final AuditLogTable log;
    private final Clock clock;

    RecordCredentials(AuditLogTable log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(CredentialEvent event) {
        var credential = event.credential();
        var detail = AuditDetail.none()
                .with(AuditKey.NAME, credential.name())
                .with(AuditKey.ROLE, credential.role().key());
        if (event instanceof CredentialRenamed renamed) {
            detail.with(AuditKey.WAS, AuditDetail.none().with(AuditKey.NAME, credential.name()))
                    .with(AuditKey.IS, AuditDetail.none().with(AuditKey.NAME, renamed.newName()));
        }
        log.insert(
                new AuditEntry(
                        event.by().id(),
                        event.by().name(),
                        event.environment(),
                        action(event),
                        Resource.API_CREDENTIAL,
                        credential.id().toString(),
                        detail),
                clock.instant());
    }

    private static AuditAction action(CredentialEvent event) {
        return switch (event) {
            case CredentialCreated created -> AuditAction.CREDENTIAL_CREATED;
            case CredentialRenamed renamed -> AuditAction.CREDENTIAL_RENAMED;
            case CredentialDeleted deleted -> AuditAction.CREDENTIAL_DELETED;
        };
    }
}
