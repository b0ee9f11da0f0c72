package io.cardworkbench.audit;

import io.cardworkbench.access.CallRefused;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.signin.SignedOutEverywhere;
import io.cardworkbench.signin.provider.ProviderRefusal;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records sign-ins, refused tokens and refused calls, each in a transaction of its own: what was refused leaves no other trace. */
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
        var deactivated = refused.reason() == CallRefused.Reason.ENVIRONMENT_DEACTIVATED;
        var detail = AuditDetail.none()
                .withAny(AuditKey.LEVEL, permission == null ? null : permission.level())
                .with(AuditKey.OPERATION, refused.operation())
                .withAny(AuditKey.DEACTIVATED, deactivated ? true : null)
                .withAny(AuditKey.ADDRESS, refused.address());
        log.insert(
                new AuditEntry(
                        refused.actor().id(),
                        refused.actor().name(),
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
                            member.id(),
                            member.getUsername(),
                            null,
                            AuditAction.SIGNED_IN,
                            null,
                            null,
                            withAddress(
                                    AuditDetail.none()
                                            .withAny(
                                                    AuditKey.PROVIDER,
                                                    member.provider().orElse(null)),
                                    event)),
                    clock.instant());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SignedOutEverywhere event) {
        var by = event.by();
        log.insert(
                new AuditEntry(
                        by.id(), by.name(), null, AuditAction.SIGNED_OUT_EVERYWHERE, null, null, AuditDetail.none()),
                clock.instant());
    }

    @EventListener
    void on(ProviderRefusal refusal) {
        var detail = AuditDetail.none()
                .with(AuditKey.REASON, refusal.reason())
                .with(AuditKey.PROVIDER, refusal.provider())
                .with(AuditKey.ADDRESS, refusal.address());
        log.insert(
                new AuditEntry(null, refusal.email(), null, AuditAction.SIGN_IN_FAILED, null, null, detail),
                clock.instant());
    }

    /** Wrong access tokens are not written down one by one: anyone could fill the log with them. */
    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication() instanceof BearerTokenAuthenticationToken) {
            return;
        }
        var client = event.getAuthentication() instanceof OAuth2ClientAuthenticationToken;
        var detail = withAddress(
                AuditDetail.none()
                        .with(AuditKey.REASON, event.getException().getClass().getSimpleName()),
                event);
        log.insert(
                new AuditEntry(
                        null,
                        event.getAuthentication().getName(),
                        null,
                        client ? AuditAction.TOKEN_REFUSED : AuditAction.SIGN_IN_FAILED,
                        null,
                        null,
                        detail),
                clock.instant());
    }

    private static AuditDetail withAddress(AuditDetail detail, AbstractAuthenticationEvent event) {
        return event.getAuthentication().getDetails() instanceof WebAuthenticationDetails web
                ? detail.with(AuditKey.ADDRESS, web.getRemoteAddress())
                : detail;
    }
}
