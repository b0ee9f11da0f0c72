package io.cardworkbench.access;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;

/** Puts the {@link Guard} in front of every method that carries {@link Requires} or {@link RequiresSignIn}. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor serviceGuard(ObjectProvider<Guard> guard) {
        return new AuthorizationManagerBeforeMethodInterceptor(guardedMethods(), new LazyGuard(guard));
    }

    /** Inside of the guard, so that what a method does knows which call it belongs to. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor callCarriedOut() {
        var advisor = new DefaultPointcutAdvisor(guardedMethods(), (MethodInterceptor) CurrentCall::carryOut);
        advisor.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() + 1);
        return advisor;
    }

    private static Pointcut guardedMethods() {
        return new ComposablePointcut(new AnnotationMatchingPointcut(null, Requires.class, true))
                .union((Pointcut) new AnnotationMatchingPointcut(null, RequiresSignIn.class, true));
    }
}
