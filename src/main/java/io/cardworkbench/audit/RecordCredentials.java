package io.cardworkbench.audit;

import io.cardworkbench.access.CredentialEvent;
import io.cardworkbench.access.CredentialEvent.CredentialCreated;
import io.cardworkbench.access.CredentialEvent.CredentialDeleted;
import io.cardworkbench.access.Resource;
import java.time.Clock;
import java.util.Map;
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
        var action = switch (event) {
            case CredentialCreated created -> AuditAction.CREDENTIAL_CREATED;
            case CredentialDeleted deleted -> AuditAction.CREDENTIAL_DELETED;
        };
        var credential = event.credential();
        log.insert(
                new AuditEntry(
                        event.by().id(),
                        event.by().name(),
                        event.environment(),
                        action,
                        Resource.API_CREDENTIAL,
                        credential.id().toString(),
                        Map.of(
                                "name",
                                credential.name(),
                                "role",
                                credential.role().key())),
                clock.instant());
    }
}
