package io.cardworkbench.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The member on whose behalf the current thread works. */
@Component
public class CurrentMember {

    CurrentMember() {}

    /** Empty when nobody has signed in, and in background work. */
    public Optional<SignedInMember> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInMember member
                ? Optional.of(member)
                : Optional.empty();
    }

    /** Refuses, as a fault, to be asked outside guarded code. */
    public MemberId id() {
        return find().map(SignedInMember::id)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in on this thread"));
    }
}
