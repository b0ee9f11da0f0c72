package io.cardworkbench.access;

import java.util.Optional;
import java.util.OptionalInt;
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

    /** How many cards the current thread may cancel in an hour; empty for any number, as it is for members. */
    public OptionalInt cardsPerHour() {
        return principal()
                .filter(CallingCredential.class::isInstance)
                .map(caller -> ((CallingCredential) caller).limits().cardsPerHour())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Empty when nobody has signed in, and in background work. */
    Optional<ActingPrincipal> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActingPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
