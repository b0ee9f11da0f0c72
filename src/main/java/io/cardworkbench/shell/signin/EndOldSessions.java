package io.cardworkbench.shell.signin;

import io.cardworkbench.access.PermissionService;
import io.cardworkbench.signin.MemberSessions;
import io.cardworkbench.sql.DatabaseTrouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs out whose session is over. One that has lasted too long, or whose member has done nothing for too long, ends whatever the
 * open page sends by itself. One that was ended elsewhere ends before a page is made: a page finds that out only once it has
 * started, and what it answers may come after word that the session is gone, so that the browser stays where it is.
 */
class EndOldSessions extends OncePerRequestFilter {

    /** Names what an open page asks for. */
    private static final String OF_VAADIN = "v-r";

    /** Reads nothing. If it ended a session, the page would learn that before it is led to sign-in, and stay as it is. */
    private static final String HEARTBEAT = "heartbeat";

    private final MemberSessions sessions;
    private final PermissionService permissions;
    private final SecurityContextHolderStrategy signedIn;
    private final NavigatedTo page = new NavigatedTo();
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    EndOldSessions(MemberSessions sessions, PermissionService permissions, SecurityContextHolderStrategy signedIn) {
        this.sessions = sessions;
        this.permissions = permissions;
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
        var isPage = asked == null && page.matches(request);
        if (sessions.isCurrentOver() || (isPage && wasEnded())) {
            signOut.logout(request, response, signedIn.getContext().getAuthentication());
        } else if (isPage) {
            sessions.seen();
        }
        chain.doFilter(request, response);
    }

    /** While the database can't say, the page that comes does. */
    private boolean wasEnded() {
        try {
            return permissions.isMySessionOver();
        } catch (RuntimeException fault) {
            if (DatabaseTrouble.in(fault).isEmpty()) {
                throw fault;
            }
            return false;
        }
    }
}
