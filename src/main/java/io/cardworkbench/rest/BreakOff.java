package io.cardworkbench.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Closes the connection where an answer fails that has begun, so that its receiver sees that something is missing. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BreakOff extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException fault) {
            if (fault.getRootCause() instanceof LeaveToBreakOff.BrokenOff reported) {
                // The one exception for which Tomcat puts no page of its own behind what has been sent, nor logs it
                // again.
                throw new ClientAbortException(reported.getMessage(), reported);
            }
            throw fault;
        }
    }
}
