package io.cardworkbench.shell.signin;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.signin.MemberSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps the list of sessions of the members, from their sign-ins to the ends of their sessions. */
@Component
class RememberSession implements SessionAuthenticationStrategy, HttpSessionListener {

    private final MemberSessions sessions;
    private final CurrentMember currentMember;

    RememberSession(MemberSessions sessions, CurrentMember currentMember) {
        this.sessions = sessions;
        this.currentMember = currentMember;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedInMember member) {
            // Whoever was signed in here before is so no longer.
            currentMember.find().ifPresent(sessions::ended);
            var userAgent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
            sessions.begin(member, request.getRemoteAddr(), userAgent);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        var context = event.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (context instanceof SecurityContext known
                && known.getAuthentication() != null
                && known.getAuthentication().getPrincipal() instanceof SignedInMember member) {
            sessions.ended(member);
        }
    }
}
