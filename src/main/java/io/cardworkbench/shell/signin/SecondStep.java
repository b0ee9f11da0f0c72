package io.cardworkbench.shell.signin;

import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.signin.factor.WaysToProve;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose password was right, and who has yet to give a code or a passkey.
 *
 * @param ways which of them
 * @param began when the password was compared
 */
record SecondStep(SignedInMember member, WaysToProve ways, Instant began) implements Serializable {

    static final String PATH = "login/code";

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Begins it in a session that nobody has known before. */
    void beginIn(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SecondStep.class.getName(), this);
    }

    static void endIn(HttpServletRequest request) {
        request.getSession().removeAttribute(SecondStep.class.getName());
    }

    /** What was kept in a session, as long as it is not too old. */
    static Optional<SecondStep> of(@Nullable Object kept, Instant now) {
        return kept instanceof SecondStep step && now.isBefore(step.began.plus(LONGEST))
                ? Optional.of(step)
                : Optional.empty();
    }

    static Optional<SecondStep> in(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : of(session.getAttribute(SecondStep.class.getName()), now);
    }
}
