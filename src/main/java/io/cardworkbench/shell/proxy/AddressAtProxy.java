package io.cardworkbench.shell.proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Globals;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Lets links and redirects lead to where the caller came from, port and path prefix included. Tomcat, which knows what it
 * believes from whom, takes the caller's own address and the protocol from the proxy, but loses the port and knows no prefix.
 */
class AddressAtProxy extends ForwardedHeaderFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Boolean.TRUE.equals(request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE))
                || super.shouldNotFilter(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        super.doFilterInternal(new SaidByProxy(request), response, chain);
    }
}
