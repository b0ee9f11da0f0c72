package io.cardworkbench.shell.signin;

import io.cardworkbench.signin.MemberSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out whose session has lasted too long, or who has done nothing for too long, whatever the open page sends by itself. */
class EndOldSessions extends OncePerRequestFilter {

    /** Names what an open page asks for. */
    private static final String OF_VAADIN = "v-r";

    /** Reads nothing. If it ended a session, the page would learn that before it is led to sign-in, and stay as it is. */
    private static final String HEARTBEAT = "heartbeat";

    private final MemberSessions sessions;
    private final SecurityContextHolderStrategy signedIn;
    private final NavigatedTo page = new NavigatedTo();
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    EndOldSessions(MemberSessions sessions, SecurityContextHolderStrategy signedIn) {
        this.sessions = sessions;
        this.signedIn = signedIn;
        signOut.setSecurityContextHolderStrategy(signedIn);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = request.getParameter(OF_VAADIN);
        if (HEARTBEAT.equals(asked)) {
            chain.doFilter(request, response);
            return;
        }
        if (sessions.isCurrentOver()) {
            signOut.logout(request, response, signedIn.getContext().getAuthentication());
        } else if (asked == null && page.matches(request)) {
            sessions.seen();
        }
        chain.doFilter(request, response);
    }
}
