package io.cardworkbench.access;

import io.cardworkbench.access.CallRefused.Reason;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Decides each call of a guarded service method, on what stands in the database at that moment.
 *
 * @see <a href="../../../../../../docs/decisions/0003-services-carry-the-guard.md">Decision 3</a>
 */
@Component
class Guard implements AuthorizationManager<MethodInvocation>, MethodAuthorizationDeniedHandler {

    private final GrantTable grants;
    private final EnvironmentTable environments;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Guard(
            GrantTable grants,
            EnvironmentTable environments,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.grants = grants;
        this.environments = environments;
        this.currentActor = currentActor;
        this.events = events;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation invocation) {
        var call = GuardedCall.of(invocation);
        var principal = currentActor.principal().orElse(null);
        var allowed = switch (principal) {
            case null -> false;
            case SignedInMember member -> allows(member, call.permission());
            case CallingCredential credential -> allows(credential, call.permission(), call.environment());
        };
        if (!allowed) {
            return new Refusal(reason(principal, call));
        }
        return isForbiddenByDeactivation(call)
                ? new Refusal(Reason.ENVIRONMENT_DEACTIVATED)
                : new AuthorizationDecision(true);
    }

    private boolean allows(SignedInMember member, @Nullable Permission wanted) {
        return wanted == null ? grants.isSignedIn(member) : grants.of(member).allow(wanted);
    }

    /** A system may call what takes a level, and only about its own environment. */
    private boolean allows(CallingCredential caller, @Nullable Permission wanted, @Nullable EnvironmentId environment) {
        return wanted != null
                && caller.environment().equals(environment)
                && grants.of(caller.id()).allow(wanted);
    }

    private Reason reason(@Nullable ActingPrincipal principal, GuardedCall call) {
        var signedIn = switch (principal) {
            case null -> false;
            case SignedInMember member -> grants.isSignedIn(member);
            case CallingCredential credential -> call.permission() != null;
        };
        return signedIn ? Reason.PERMISSION_MISSING : Reason.NOT_SIGNED_IN;
    }

    private boolean isForbiddenByDeactivation(GuardedCall call) {
        var environment = call.environment();
        return environment != null && call.changesEnvironment() && environments.isDeactivated(environment);
    }

    @Override
    public Object handleDeniedInvocation(MethodInvocation invocation, AuthorizationResult result) {
        var call = GuardedCall.of(invocation);
        var reason = ((Refusal) result).reason();
        currentActor.principal().ifPresent(known -> events.publishEvent(call.refused(reason, known.actor())));
        throw call.refusal(reason);
    }

    /** Says no, and why. */
    private record Refusal(Reason reason) implements AuthorizationResult {

        @Override
        public boolean isGranted() {
            return false;
        }
    }
}
