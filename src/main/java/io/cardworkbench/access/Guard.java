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
    private final CredentialTable credentials;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Guard(GrantTable grants, CredentialTable credentials, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.grants = grants;
        this.credentials = credentials;
        this.currentActor = currentActor;
        this.events = events;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        var wanted = permission(call);
        return new AuthorizationDecision(currentActor
                .principal()
                .filter(principal -> switch (principal) {
                    case SignedInMember member -> allows(member, wanted);
                    case CallingCredential credential -> allows(credential, wanted, environment(call));
                })
                .isPresent());
    }

    private boolean allows(SignedInMember member, @Nullable Permission wanted) {
        return wanted == null
                ? grants.isActive(member.id())
                : grants.of(member.id()).allow(wanted);
    }

    /** A system may call what takes a level, and only about its own environment. */
    private boolean allows(CallingCredential caller, @Nullable Permission wanted, @Nullable EnvironmentId environment) {
        return wanted != null
                && caller.environment().equals(environment)
                && credentials.grants(caller.id()).allow(wanted);
    }

    @Override
    public Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult result) {
        var operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        var missing = permission(call);
        var principal = currentActor.principal();
        principal.ifPresent(
                known -> events.publishEvent(new CallRefused(known.actor(), missing, environment(call), operation)));
        if (principal.isEmpty() || missing == null) {
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
