package io.cardworkbench.shell.signin;

import io.cardworkbench.access.PermissionService;
import io.cardworkbench.sql.DatabaseTrouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs out members whose session is over before a page is made for them. A page that finds out only once it has started
 * signs them out as well, but what it answers may come after word that the session is gone, and the browser stays where it is.
 */
final class LeaveEndedSession extends OncePerRequestFilter {

    private final RequestMatcher pages = new NavigatedTo();
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();
    private final PermissionService permissions;
    private final SecurityContextHolderStrategy contexts;

    LeaveEndedSession(PermissionService permissions, SecurityContextHolderStrategy contexts) {
        this.permissions = permissions;
        this.contexts = contexts;
        signOut.setSecurityContextHolderStrategy(contexts);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (pages.matches(request) && isSessionOver()) {
            signOut.logout(request, response, contexts.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }

    /** While the database can't say, the page that comes does. */
    private boolean isSessionOver() {
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
