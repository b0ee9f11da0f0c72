package io.cardworkbench.access;

import io.cardworkbench.access.CallRefused.Reason;
import java.util.Objects;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The guarded call that the current thread carries out. What its guard could not know yet, because it depends on the arguments
 * or on how long the call had to wait, can still refuse it, and is recorded in the same way.
 */
@Component
public class CurrentCall {

    private static final ScopedValue<GuardedCall> CALL = ScopedValue.newInstance();

    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    CurrentCall(CurrentActor currentActor, ApplicationEventPublisher events) {
        this.currentActor = currentActor;
        this.events = events;
    }

    static @Nullable Object carryOut(MethodInvocation invocation) throws Throwable {
        return ScopedValue.where(CALL, GuardedCall.of(invocation)).call(invocation::proceed);
    }

    /** The permission that the guard asked for. */
    Permission permission() {
        return Objects.requireNonNull(CALL.get().permission());
    }

    /** What to throw, after it was recorded, where the call takes a permission that is missing. */
    public RuntimeException refusedWithout(Permission needed) {
        return refused(Reason.PERMISSION_MISSING, CALL.get().taking(needed));
    }

    /** What to throw, after it was recorded, where nothing can be changed in an environment. */
    RuntimeException refusedIn(EnvironmentId deactivated) {
        return refused(Reason.ENVIRONMENT_DEACTIVATED, CALL.get().in(deactivated));
    }

    private RuntimeException refused(Reason reason, GuardedCall call) {
        events.publishEvent(call.refused(reason, currentActor.get()));
        return call.refusal(reason);
    }
}
