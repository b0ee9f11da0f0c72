package io.cardworkbench.access;

import io.cardworkbench.access.CallRefused.Reason;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * A call of a guarded service method.
 *
 * @param permission what the method takes; null where it takes only an active member
 * @param environment the one that the call is about; null where it is about none
 */
record GuardedCall(
        String operation,
        @Nullable Permission permission,
        boolean changesEnvironment,
        @Nullable EnvironmentId environment) {

    static GuardedCall of(MethodInvocation call) {
        var operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        var requires = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Requires.class);
        return requires == null
                ? new GuardedCall(operation, null, false, environment(call))
                : new GuardedCall(
                        operation,
                        new Permission(requires.resource(), requires.level()),
                        requires.level() != Level.VIEW && !requires.evenIfDeactivated(),
                        environment(call));
    }

    /** The same call, where it turns out to take another permission. */
    GuardedCall taking(Permission needed) {
        return new GuardedCall(operation, needed, changesEnvironment, environment);
    }

    /** The same call, where it turns out to be about an environment. */
    GuardedCall in(EnvironmentId named) {
        return new GuardedCall(operation, permission, changesEnvironment, named);
    }

    /** What is announced when it is refused. */
    CallRefused refused(Reason reason, Actor actor) {
        return new CallRefused(actor, reason, permission, environment, operation, null);
    }

    /** What is thrown when it is refused. */
    RuntimeException refusal(Reason reason) {
        if (reason == Reason.ENVIRONMENT_DEACTIVATED && environment != null) {
            return new EnvironmentDeactivated(environment, operation);
        }
        return reason == Reason.NOT_SIGNED_IN || permission == null
                ? new AuthenticationCredentialsNotFoundException(operation + " takes a signed-in, active member")
                : new PermissionMissing(permission, operation);
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
