package io.cardworkbench.rest.limits;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the current request comes from, for those who know nothing of HTTP; empty outside of requests. */
@Component
class CallerAddress implements Supplier<Optional<String>> {

    @Override
    public Optional<String> get() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.of(current.getRequest().getRemoteAddr())
                : Optional.empty();
    }
}
