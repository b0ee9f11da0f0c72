package io.cardworkbench.access;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.security.core.Authentication;

/** Looks the guard up at the first call: advisors are made before the beans that the guard needs. */
record LazyGuard(ObjectProvider<Guard> guard)
        implements AuthorizationManager<MethodInvocation>, MethodAuthorizationDeniedHandler {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        return guard.getObject().authorize(authentication, call);
    }

    @Override
    public Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult result) {
        return guard.getObject().handleDeniedInvocation(call, result);
    }
}
