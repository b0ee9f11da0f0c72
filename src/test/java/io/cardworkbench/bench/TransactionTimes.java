package io.cardworkbench.bench;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Times each transaction of cancel jobs, from outside. */
final class TransactionTimes implements BeanPostProcessor {

    private final Times times = new Times();

    Times times() {
        return times;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("cancelChunks")) {
            return bean;
        }
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> {
            var before = System.nanoTime();
            try {
                return call.proceed();
            } finally {
                times.add(System.nanoTime() - before);
            }
        });
        return proxy.getProxy();
    }
}
