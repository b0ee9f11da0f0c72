package io.cardworkbench.audit;

import io.cardworkbench.access.CallRefused;
import io.cardworkbench.access.SignedInMember;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records sign-ins and refusals, each in a transaction of its own: what was refused leaves no other trace. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RecordAccess {

    private final AuditLogTable log;
    private final Clock clock;

    RecordAccess(AuditLogTable log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(CallRefused refused) {
        var permission = refused.permission();
        var detail = new LinkedHashMap<String, Object>();
        if (permission != null) {
            detail.put("level", permission.level());
        }
        detail.put("operation", refused.operation());
        log.insert(
                new AuditEntry(
                        refused.member(),
                        refused.email(),
                        refused.environment(),
                        AuditAction.CALL_REFUSED,
                        permission == null ? null : permission.resource(),
                        null,
                        detail),
                clock.instant());
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInMember member) {
            log.insert(
                    new AuditEntry(
                            member.id(), member.getUsername(), null, AuditAction.SIGNED_IN, null, null, Map.of()),
                    clock.instant());
        }
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        var detail =
                Map.<String, Object>of("reason", event.getException().getClass().getSimpleName());
        log.insert(
                new AuditEntry(
                        null,
                        event.getAuthentication().getName(),
                        null,
                        AuditAction.SIGN_IN_FAILED,
                        null,
                        null,
                        detail),
                clock.instant());
    }
}
