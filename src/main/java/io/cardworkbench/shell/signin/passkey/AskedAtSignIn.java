package io.cardworkbench.shell.signin.passkey;

import com.vaadin.flow.server.WrappedSession;
import io.cardworkbench.signin.passkey.PasskeyAsked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Keeps what a browser was asked to sign, in its session, for one answer. */
final class AskedAtSignIn {

    private static final String NAME = AskedAtSignIn.class.getName();

    private AskedAtSignIn() {}

    static void keepIn(WrappedSession session, PasskeyAsked asked) {
        session.setAttribute(NAME, asked);
    }

    static Optional<PasskeyAsked> takeFrom(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof PasskeyAsked asked)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return Optional.of(asked);
    }
}
