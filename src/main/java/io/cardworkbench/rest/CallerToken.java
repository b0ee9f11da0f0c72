package io.cardworkbench.rest;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** The access token that the current request came with, for answers that take so long that it may end meanwhile. */
@Component
public class CallerToken {

    private final OpaqueTokenIntrospector tokens;

    CallerToken(OpaqueTokenIntrospector tokens) {
        this.tokens = tokens;
    }

    /** Whether it opens anything right now: it ends with its hour, and with its credential. */
    public boolean isValid() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof BearerTokenAuthentication caller
                && isKnown(caller.getToken().getTokenValue());
    }

    private boolean isKnown(String token) {
        try {
            tokens.introspect(token);
            return true;
        } catch (BadOpaqueTokenException ended) {
            return false;
        }
    }
}
