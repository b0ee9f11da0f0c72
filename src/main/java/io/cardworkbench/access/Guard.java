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
        var wanted = permission(call);
        if (wanted == null) {
            return new AuthorizationDecision(grants.isActive(member.get().id()));
        }
        return new AuthorizationDecision(grants.of(member.get().id()).allow(wanted));
    }

    @Override
    public Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult result) {
        var operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        var missing = permission(call);
        var member = currentMember.find();
        member.ifPresent(known -> events.publishEvent(
                new CallRefused(known.id(), known.getUsername(), missing, environment(call), operation)));
        if (member.isEmpty() || missing == null) {
            throw new AuthenticationCredentialsNotFoundException(operation + " takes a signed-in, active member");
        }
        throw new PermissionMissing(missing, operation);
    }

    private static @Nullable Permission permission(MethodInvocation call) {
        var requires = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Requires.class);
        return requires == null ? null : new Permission(requires.resource(), requires.level());
    }

    private static @Nullable EnvironmentId environment(MethodInvocation call) {
        for (var argument : call.getArguments()) {
            if (argument instanceof EnvironmentId environment) {
                return environment;
            }
        }
        return null;
    }
}
