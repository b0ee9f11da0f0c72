package io.cardworkbench.access;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Decides each call of a guarded service method, on the grants that stand in the database at that moment. */
@Component
class Guard implements AuthorizationManager<MethodInvocation>, MethodAuthorizationDeniedHandler {

    private final GrantTable grants;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;

    Guard(GrantTable grants, CurrentMember currentMember, ApplicationEventPublisher events) {
        this.grants = grants;
        this.currentMember = currentMember;
        this.events = events;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        var member = currentMember.find();
        if (member.isEmpty()) {
            return new AuthorizationDecision(false);
        }
        var requires = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Requires.class);
        if (requires == null) {
            return new AuthorizationDecision(grants.isActive(member.get().id()));
        }
        var wanted = new Permission(requires.resource(), requires.level());
        return new AuthorizationDecision(grants.of(member.get().id()).allow(wanted));
    }

    @Override
    public Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult result) {
        var operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        var requires = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Requires.class);
        var member = currentMember.find();
        if (member.isEmpty() || requires == null) {
            throw new AuthenticationCredentialsNotFoundException(operation + " takes a signed-in, active member");
        }
        var missing = new Permission(requires.resource(), requires.level());
        events.publishEvent(new CallRefused(member.get().id(), member.get().getUsername(), missing, operation));
        throw new PermissionMissing(missing, operation);
    }
}
