package io.cardworkbench.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who the current thread works for. */
@Component
public class CurrentActor {

    CurrentActor() {}

    /** Refuses, as a fault, to be asked outside guarded code. */
    public Actor get() {
        return principal()
                .map(ActingPrincipal::actor)
                .orElseThrow(() -> new IllegalStateException("This thread works for nobody"));
    }

    /** Empty when nobody has signed in, and in background work. */
    Optional<ActingPrincipal> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActingPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
