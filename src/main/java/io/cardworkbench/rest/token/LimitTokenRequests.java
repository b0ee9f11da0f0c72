package io.cardworkbench.rest.token;

import io.cardworkbench.rest.limits.RateLimitHeaders;
import io.cardworkbench.rest.limits.RequestBuckets;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how often an address asks for tokens, and with it how fast it can try secrets. Each node counts by itself. */
public final class LimitTokenRequests extends OncePerRequestFilter {

    private final TokenErrors errors;
    private final int perMinute;
    private final RequestBuckets<String> buckets = new RequestBuckets<>();

    public LimitTokenRequests(TokenErrors errors, int perMinute) {
        this.errors = errors;
        this.perMinute = perMinute;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = buckets.count(request.getRemoteAddr(), perMinute);
        RateLimitHeaders.say(response, RateLimitHeaders.TOKENS, perMinute, probe);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(response, probe);
        }
    }

    private void refuse(HttpServletResponse response, ConsumptionProbe probe) throws IOException {
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                Long.toString(RequestBuckets.pause(probe).toSeconds()));
        errors.to(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                TokenErrors.TEMPORARILY_UNAVAILABLE,
                String.format(
                        Locale.ROOT,
                        "At most %d token requests a minute; a token lives one hour, so keep it",
                        perMinute));
    }
}
