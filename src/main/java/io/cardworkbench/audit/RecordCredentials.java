package io.cardworkbench.audit;

import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.Resource;
import io.cardworkbench.credentials.CredentialEvent;
import io.cardworkbench.credentials.CredentialEvent.CredentialCreated;
import io.cardworkbench.credentials.CredentialEvent.CredentialDeleted;
import io.cardworkbench.credentials.CredentialEvent.CredentialLimited;
import io.cardworkbench.credentials.CredentialEvent.CredentialRenamed;
import io.cardworkbench.credentials.CredentialEvent.OldSecretEnded;
import io.cardworkbench.credentials.CredentialEvent.SecretReplaced;
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
        switch (event) {
            case CredentialRenamed renamed ->
                detail.with(AuditKey.WAS, AuditDetail.none().with(AuditKey.NAME, credential.name()))
                        .with(AuditKey.IS, AuditDetail.none().with(AuditKey.NAME, renamed.newName()));
            case CredentialLimited limited ->
                detail.with(AuditKey.WAS, of(credential.role(), credential.limits()))
                        .with(AuditKey.IS, of(credential.role(), limited.limits()));
            case CredentialCreated created -> detail.with(AuditKey.IS, of(credential.role(), credential.limits()));
            case CredentialDeleted _, SecretReplaced _, OldSecretEnded _ -> {}
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

    private static AuditDetail of(CredentialRole role, CredentialLimits limits) {
        var detail = AuditDetail.none();
        if (role == CredentialRole.EVENTS) {
            detail.with(Resource.CARD_INSTANCE, limits.level());
        }
        return detail.withAny(AuditKey.NETWORKS, limits.networks().isEmpty() ? null : limits.networks())
                .withAny(AuditKey.EXPIRES, limits.expires())
                .withAny(AuditKey.REQUESTS_PER_MINUTE, limits.requestsPerMinute())
                .withAny(AuditKey.CARDS_PER_HOUR, limits.cardsPerHour());
    }

    private static AuditAction action(CredentialEvent event) {
        return switch (event) {
            case CredentialCreated created -> AuditAction.CREDENTIAL_CREATED;
            case CredentialRenamed renamed -> AuditAction.CREDENTIAL_RENAMED;
            case CredentialLimited limited -> AuditAction.CREDENTIAL_LIMITED;
            case SecretReplaced replaced -> AuditAction.SECRET_REPLACED;
            case OldSecretEnded ended -> AuditAction.OLD_SECRET_ENDED;
            case CredentialDeleted deleted -> AuditAction.CREDENTIAL_DELETED;
        };
    }
}
