package io.cardworkbench.rest;

import io.cardworkbench.kit.Incident;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Leaves a failure in the middle of an answer unanswered: a problem would stand behind what has been sent, as if it were whole. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LeaveToBreakOff implements HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(LeaveToBreakOff.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!response.isCommitted()) {
            return null;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException) {
            // The server could not read the body, and answers that itself.
            return new ModelAndView();
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            return null;
        }
        if (handler instanceof HandlerMethod) {
            report(fault);
        }
        throw new BrokenOff(fault);
    }

    private static void report(Exception fault) {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            log.info("An answer breaks off: {}", fault.getMessage());
        } else {
            Incident.report(fault);
        }
    }

    /** Says that a failure has been reported, and that nothing more is to be answered. */
    static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1;

        BrokenOff(Throwable fault) {
            super(fault);
        }
    }
}
